using Ingest.Archive;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>Watches a load from outside, as a person would with <c>ingest jobs</c>.</summary>
internal static class Load
{
    /// <summary>Waits until something holds for the queue; while its database is away, nothing holds.</summary>
    public static void Until(string db, Func<JobStore, bool> holds, TimeSpan patience, string what)
    {
        var deadline = DateTime.UtcNow + patience;
        var last = "";
        while (DateTime.UtcNow < deadline)
        {
            try
            {
                using var queue = new JobStore(ArchiveAddress.Parse(db));
                if (holds(queue))
                {
                    return;
                }

                last = string.Join(", ", queue.Summary().Counts.Select(c => $"{c.Value} {c.Key}"));
            }
            catch (ArchiveException e)
            {
                last = e.Message;
            }

            Thread.Sleep(100);
        }

        Assert.Fail($"Waited {patience.TotalSeconds} s in vain for {what}: {last}");
    }

    /// <summary>Whether all documents are in the archive and have been compared with one another.</summary>
    public static bool IsDone(JobStore queue, int documents) =>
        queue.Summary() is { ToCompare: 0 } summary && summary.Counts.GetValueOrDefault(JobState.Done) == documents;
}
