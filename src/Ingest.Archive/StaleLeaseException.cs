namespace Ingest.Archive;

/// <summary>Another worker has taken this document over; nothing was written.</summary>
/// <param name="lease">The lease that holds no longer.</param>
public sealed class StaleLeaseException(Lease lease)
    : ArchiveException(
        $"Document {lease.Sha256[..Math.Min(12, lease.Sha256.Length)]}…: another worker has taken it over; nothing was written."
    )
{
    /// <summary>The lease that holds no longer.</summary>
    public Lease Lease { get; } = lease;
}
