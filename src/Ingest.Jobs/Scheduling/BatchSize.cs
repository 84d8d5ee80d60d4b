namespace Ingest.Jobs.Scheduling;

/// <summary>
/// How many documents make one Quartz job. A job costs the scheduler some milliseconds, as much as a document of one page;
/// so small documents go together, but never so many that a slot waits while another has a pile.
/// </summary>
internal static class BatchSize
{
    /// <summary>Most documents of a batch.</summary>
    public const int MostDocuments = 16;

    /// <summary>Most bytes of a batch of several documents.</summary>
    public const long MostBytes = 2 * 1024 * 1024;

    private const int BatchesForEachSlot = 4;

    /// <summary>Puts documents into batches, in their order.</summary>
    /// <param name="documents">The documents and their sizes.</param>
    /// <param name="slots">Documents read at a time.</param>
    public static IEnumerable<IReadOnlyList<string>> Split(IReadOnlyCollection<(string Sha256, long Bytes)> documents, int slots)
    {
        var most = Math.Clamp(documents.Count / (slots * BatchesForEachSlot), 1, MostDocuments);
        var batch = new List<string>();
        var bytes = 0L;
        foreach (var document in documents)
        {
            if (batch.Count == most || batch.Count > 0 && bytes + document.Bytes > MostBytes)
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }

            batch.Add(document.Sha256);
            bytes += document.Bytes;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
