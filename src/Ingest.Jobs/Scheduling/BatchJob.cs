using Quartz;

namespace Ingest.Jobs.Scheduling;

/// <summary>One Quartz job: a document, or several small ones, one after the other.</summary>
internal sealed class BatchJob : IJob
{
    /// <summary>Name of the datum that lists the documents.</summary>
    public const string Documents = "documents";

    /// <summary>Name of the datum of the scheduler that runs batches.</summary>
    public const string Runner = "runner";

    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var run = (Action<string, IReadOnlyList<string>>)context.Scheduler.Context[Runner]!;
        var documents = context.JobDetail.JobDataMap.GetString(Documents)!.Split(',');
        var name = context.JobDetail.Key.Name;
        // Reading blocks for seconds to minutes; the scheduler's own work must not wait for a thread meanwhile.
        return new ValueTask(
            Task.Factory.StartNew(
                () => run(name, documents),
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            )
        );
    }
}
