using System.Diagnostics.Metrics;

namespace Ingest.Jobs;

/// <summary>What a worker measures, for OpenTelemetry or any other listener.</summary>
public static class JobMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Ingest.Jobs";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Documents = Meter.CreateCounter<long>(
        "ingest.documents",
        "{document}",
        "Attempts that ended, by state"
    );

    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("ingest.pages", "{page}", "Pages of documents loaded");

    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(
        "ingest.failures",
        "{failure}",
        "Attempts that failed, by kind"
    );

    private static readonly Histogram<double> Stages = Meter.CreateHistogram<double>("ingest.stage.duration", "s", "Time of a stage");

    private static readonly Histogram<double> Attempts = Meter.CreateHistogram<double>(
        "ingest.attempt.duration",
        "s",
        "Time of an attempt at a document"
    );

    private static volatile IReadOnlyDictionary<JobState, int> depth = new Dictionary<JobState, int>();

    static JobMetrics() =>
        Meter.CreateObservableGauge(
            "ingest.queue.depth",
            () => depth.Select(d => new Measurement<int>(d.Value, Tag("state", JobStateText.Of(d.Key)))),
            "{document}",
            "Documents in the queue, by state"
        );

    /// <summary>Whether anybody listens; counting the queue is not free.</summary>
    internal static bool Wanted => Documents.Enabled;

    /// <summary>An attempt has ended.</summary>
    internal static void Attempt(AttemptResult result)
    {
        Documents.Add(1, Tag("state", JobStateText.Of(result.State)));
        Attempts.Record(result.Seconds);
        if (result is { State: JobState.Done, WasPresent: false })
        {
            Pages.Add(result.Counts.Pages);
        }

        if (result.Failure is { } failure)
        {
            Failures.Add(1, Tag("kind", failure.Kind));
        }
    }

    /// <summary>A stage has ended.</summary>
    internal static void Stage(string stage, TimeSpan time) => Stages.Record(time.TotalSeconds, Tag("stage", stage));

    /// <summary>The queue was counted.</summary>
    internal static void Depth(IReadOnlyDictionary<JobState, int> counts) => depth = counts;

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
