using System.Globalization;

namespace Ingest.Benchmarks.Load;

/// <summary>What one load has shown.</summary>
/// <param name="Name">What was loaded into what.</param>
/// <param name="Documents">Documents in the archive at the end.</param>
/// <param name="Elapsed">Time from the start of the workers to their end.</param>
/// <param name="Queueing">Time to put the documents into the queue, originals with them.</param>
/// <param name="Rows">Rows of documents.</param>
/// <param name="Pages">Pages of documents.</param>
/// <param name="Workers">The workers, which have ended.</param>
internal sealed record LoadResult(
    string Name,
    int Documents,
    TimeSpan Elapsed,
    TimeSpan Queueing,
    long Rows,
    int Pages,
    IReadOnlyList<MeasuredWorker> Workers
)
{
    /// <summary>Documents per second.</summary>
    public double PerSecond => Documents / Elapsed.TotalSeconds;

    /// <summary>Time from the start of the workers to the end of this many documents, in seconds.</summary>
    /// <param name="documents">How many, at most <see cref="Documents"/>.</param>
    public double SecondsUntil(int documents) => Workers.SelectMany(w => w.Ends).Order().Skip(documents - 1).First();

    /// <summary>A row of the table.</summary>
    public string Row
    {
        get
        {
            var seconds = Elapsed.TotalSeconds;
            var share = Workers.Sum(w => w.DatabaseSeconds) / Workers.Sum(w => w.Seconds);
            var processor = (Own: Workers.Sum(w => w.OwnProcessorSeconds), Readers: Workers.Sum(w => w.ReaderProcessorSeconds));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {Name} | {Documents} | {seconds:F1} | {PerSecond:F1} | {Pages / seconds:F0} | {Rows / seconds:F0} | {100 * share:F0} % | {Queueing.TotalSeconds:F1} | {processor.Own:F0}, {processor.Readers:F0} |"
            );
        }
    }
}
