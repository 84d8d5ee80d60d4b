using Quartz;

namespace Ingest.Jobs.Scheduling;

/// <summary>Checks the documents of organisations against one another; its key is always the same, so that one at most is at it.</summary>
internal sealed class CompareJob : IJob
{
    /// <summary>The key.</summary>
    public static readonly JobKey Key = new("compare");

    /// <summary>Name of the datum of the scheduler that does it.</summary>
    public const string Runner = "comparer";

    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var run = (Action)context.Scheduler.Context[Runner]!;
        return new ValueTask(Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
    }
}
