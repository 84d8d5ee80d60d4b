using Ingest.Pipeline;

namespace Ingest.Jobs;

/// <summary>Is told what a worker does, by several threads at once.</summary>
public interface IWorkObserver
{
    /// <summary>A slot begins with a document.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="job">Its job.</param>
    void Started(int slot, Job job);

    /// <summary>A slot's document has taken a step.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="job">Its job.</param>
    /// <param name="step">The step.</param>
    void Stepped(int slot, Job job, PipelineProgress step);

    /// <summary>A slot's attempt has ended.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="job">Its job.</param>
    /// <param name="result">How.</param>
    void Ended(int slot, Job job, AttemptResult result);
}
