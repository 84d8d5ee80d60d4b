namespace Ingest.Pipeline;

/// <summary>Passes pages read on as steps of the pipeline, at once and on the same thread.</summary>
/// <param name="target">Told each step.</param>
internal sealed class PageProgress(IProgress<PipelineProgress> target) : IProgress<int>
{
    /// <inheritdoc/>
    public void Report(int value) => target.Report(new PipelineProgress(PipelineStage.Reading, value));
}
