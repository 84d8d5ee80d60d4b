using Ingest.Cli.Inputs;
using Ingest.Pipeline;

namespace Ingest.Cli.Run;

/// <summary>Passes the steps of a slot's document on to the observer.</summary>
/// <param name="observer">The observer.</param>
/// <param name="slot">The slot.</param>
/// <param name="input">Its document.</param>
internal sealed class SlotProgress(IRunObserver observer, int slot, InputDocument input) : IProgress<PipelineProgress>
{
    /// <inheritdoc/>
    public void Report(PipelineProgress value) => observer.Stepped(slot, input, value);
}
