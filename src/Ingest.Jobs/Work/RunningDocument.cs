using System.Diagnostics;
using Ingest.Pipeline;

namespace Ingest.Jobs.Work;

/// <summary>A document that a slot of this process is at.</summary>
internal sealed class RunningDocument : IProgress<PipelineProgress>, IDisposable
{
    private readonly CancellationTokenSource giveUp;
    private readonly Action<PipelineProgress> stepped;
    private long stageBegan = Stopwatch.GetTimestamp();
    private PipelineProgress step;

    /// <summary>Begins.</summary>
    /// <param name="job">The job.</param>
    /// <param name="stepped">Told each step.</param>
    /// <param name="cancellation">Gives up all documents.</param>
    public RunningDocument(Job job, Action<PipelineProgress> stepped, CancellationToken cancellation)
    {
        Job = job;
        this.stepped = stepped;
        giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>Its job.</summary>
    public Job Job { get; }

    /// <summary>Time of the stages that have ended, in seconds.</summary>
    public Dictionary<string, double> StageSeconds { get; } = new(StringComparer.Ordinal);

    /// <summary>What a person should know although it kept nothing from being read; a sentence each.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>Whether this document alone was asked to be given up.</summary>
    public bool Unwanted { get; private set; }

    /// <summary>Is cancelled when the document is to be given up.</summary>
    public CancellationToken Cancellation => giveUp.Token;

    /// <summary>Where it is.</summary>
    public (string Stage, int Page) Place => (StageName(step.Stage), step.Page);

    /// <summary>Gives the document up. Safe when it has ended already.</summary>
    public void GiveUp()
    {
        Unwanted = true;
        try
        {
            giveUp.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It was done in the same moment.
        }
    }

    /// <inheritdoc/>
    public void Report(PipelineProgress value)
    {
        if (value.Stage != step.Stage)
        {
            EndStage();
        }

        step = value;
        stepped(value);
    }

    /// <summary>The last stage has ended: its time counts.</summary>
    /// <param name="name">Its name, where the reading process does not say it.</param>
    public void EndStage(string? name = null)
    {
        var (stage, time) = (name ?? StageName(step.Stage), Stopwatch.GetElapsedTime(stageBegan));
        JobMetrics.Stage(stage, time);
        StageSeconds[stage] = StageSeconds.GetValueOrDefault(stage) + time.TotalSeconds;
        stageBegan = Stopwatch.GetTimestamp();
    }

    /// <inheritdoc/>
    public void Dispose() => giveUp.Dispose();

    private static string StageName(PipelineStage stage) => stage.ToString().ToLowerInvariant();
}
