namespace Ingest.Archive.Rows;

/// <summary>Fencing tokens of documents.</summary>
internal static class LeaseRows
{
    /// <summary>Hands out the next token for some content; leases with lower ones hold no longer.</summary>
    /// <param name="session">In a transaction that writes.</param>
    /// <param name="sha256">The content.</param>
    public static Lease Acquire(Session session, string sha256)
    {
        var token = session.Select(
            "INSERT INTO document_leases (sha256, token) VALUES (@sha256, 1) "
                + "ON CONFLICT (sha256) DO UPDATE SET token = document_leases.token + 1 RETURNING token",
            new Dictionary<string, object>(StringComparer.Ordinal) { ["sha256"] = sha256 },
            c => c.Key()
        );
        return new Lease(sha256, token.Single());
    }

    /// <summary>
    /// Makes sure that a lease still holds, and that nobody else writes the same content before the transaction ends: the
    /// row stays locked until then, whether there is a lease or not.
    /// </summary>
    /// <param name="session">In a transaction that writes.</param>
    /// <param name="sha256">The content.</param>
    /// <param name="lease">The lease of who writes, where there is one.</param>
    /// <exception cref="StaleLeaseException">When a higher token was handed out.</exception>
    public static void Hold(Session session, string sha256, Lease? lease)
    {
        if (lease is not null && lease.Sha256 != sha256)
        {
            throw new ArgumentException($"The lease is for {lease.Sha256}, the document is {sha256}.", nameof(lease));
        }

        // The row is written even where nothing changes: that is what locks it.
        var rows = session.Execute(
            "INSERT INTO document_leases (sha256, token) VALUES (@sha256, @token) ON CONFLICT (sha256) "
                + "DO UPDATE SET token = document_leases.token WHERE @fenced = 0 OR document_leases.token <= @token",
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["sha256"] = sha256,
                ["token"] = lease?.Token ?? 0L,
                ["fenced"] = lease is null ? 0 : 1,
            }
        );
        if (rows == 0)
        {
            throw new StaleLeaseException(lease!);
        }
    }
}
