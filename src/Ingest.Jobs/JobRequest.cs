namespace Ingest.Jobs;

/// <summary>A document for the queue. Its original must be in the archive's store of originals.</summary>
/// <param name="Sha256">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="File">Name to report, without the folder.</param>
/// <param name="Source">Where it came from, as it was given.</param>
/// <param name="Bytes">Size of the file.</param>
public sealed record JobRequest(string Sha256, string File, string Source, long Bytes)
{
    /// <summary>Whether it is read even where the archive has it, and although it was set aside.</summary>
    public bool Reread { get; init; }

    /// <summary>Whether text in images is recognised.</summary>
    public bool Recognise { get; init; } = true;
}
