using Ingest.Pipeline;

namespace Ingest.Cli.Run;

/// <summary>Is told how a run goes on, by several threads at once.</summary>
internal interface IRunObserver
{
    /// <summary>A slot begins with a document.</summary>
    void Started(int slot, string file);

    /// <summary>A slot's document has taken a step.</summary>
    void Stepped(int slot, string file, PipelineProgress step);

    /// <summary>An input is done with.</summary>
    /// <param name="slot">The slot; none for an input that never got one.</param>
    /// <param name="outcome">What became of it.</param>
    void Finished(int? slot, DocumentOutcome outcome);

    /// <summary>Something else that a person should know.</summary>
    /// <param name="message">One sentence.</param>
    void Say(string message);
}
