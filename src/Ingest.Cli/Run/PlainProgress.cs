using Ingest.Cli.Output;
using Ingest.Pipeline;

namespace Ingest.Cli.Run;

/// <summary>One line for each input that is done: for logs and pipes.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="total">Number of inputs.</param>
internal sealed class PlainProgress(Terminal terminal, int total) : IRunObserver
{
    private readonly Lock gate = new();
    private int done;

    /// <inheritdoc/>
    public void Started(int slot, string file) { }

    /// <inheritdoc/>
    public void Stepped(int slot, string file, PipelineProgress step) { }

    /// <inheritdoc/>
    public void Finished(int? slot, DocumentOutcome outcome)
    {
        lock (gate)
        {
            terminal.Say($"[{++done}/{total}] {OutcomeText.Of(outcome)}");
        }
    }

    /// <inheritdoc/>
    public void Say(string message) => terminal.Say(message);
}
