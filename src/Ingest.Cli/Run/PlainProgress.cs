using Ingest.Cli.Inputs;
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
    public void Started(int slot, InputDocument input) { }

    /// <inheritdoc/>
    public void Stepped(int slot, InputDocument input, PipelineProgress step) { }

    /// <inheritdoc/>
    public void Finished(int? slot, DocumentOutcome outcome)
    {
        lock (gate)
        {
            terminal.Say($"[{++done}/{total}] {OutcomeText.Of(outcome)}");
        }
    }
}
