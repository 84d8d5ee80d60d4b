using Ingest.Cli.Output;
using Ingest.Pipeline;
using Spectre.Console;

namespace Ingest.Cli.Run;

/// <summary>A bar for the whole run and a line for each slot, for a person at a terminal. Only what needs attention stays.</summary>
internal sealed class LiveProgress : IRunObserver
{
    /// <summary>What a slot without a document shows: the library refuses a blank.</summary>
    private const string Idle = "…";

    private const int NameLength = 40;

    private readonly Terminal terminal;
    private readonly ProgressTask whole;
    private readonly ProgressTask[] slots;

    private LiveProgress(Terminal terminal, ProgressContext context, int total, int slots)
    {
        this.terminal = terminal;
        whole = context.AddTask("documents", maxValue: Math.Max(1, total));
        this.slots = [.. Enumerable.Range(0, slots).Select(_ => context.AddTask(Idle, autoStart: false))];
    }

    /// <summary>Shows progress while something runs.</summary>
    /// <typeparam name="T">Its result.</typeparam>
    /// <param name="terminal">The terminal.</param>
    /// <param name="total">Number of inputs.</param>
    /// <param name="slots">Number of slots.</param>
    /// <param name="run">What runs.</param>
    public static Task<T> Show<T>(Terminal terminal, int total, int slots, Func<IRunObserver, Task<T>> run) =>
        terminal
            .Messages.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new StartedColumn(new ProgressBarColumn()),
                new StartedColumn(new ElapsedTimeColumn())
            )
            .StartAsync(context => run(new LiveProgress(terminal, context, total, slots)));

    /// <inheritdoc/>
    public void Started(int slot, string file) => Describe(slot, file, "");

    /// <inheritdoc/>
    public void Stepped(int slot, string file, PipelineProgress step) => Describe(slot, file, Text(step));

    /// <inheritdoc/>
    public void Finished(int? slot, DocumentOutcome outcome)
    {
        if (slot is { } number)
        {
            slots[number].Description = Idle;
        }

        whole.Increment(1);
        whole.Description = Documents;
        if (outcome.State == DocumentState.Failed || outcome.Counts is { Problems: > 0 } or { Errors: > 0 })
        {
            terminal.Say(OutcomeText.Of(outcome));
        }
    }

    /// <inheritdoc/>
    public void Say(string message) => terminal.Say(message);

    private string Documents => FormattableString.Invariant($"{whole.Value:0}/{whole.MaxValue:0} documents");

    private void Describe(int slot, string file, string step)
    {
        var name = file.Length <= NameLength ? file : file[..(NameLength - 1)] + "…";
        slots[slot].Description = Markup.Escape($"  {name}{step}");
    }

    private static string Text(PipelineProgress step) =>
        step.Stage switch
        {
            PipelineStage.Reading => $" page {step.Page}",
            PipelineStage.Recognition => $" recognition, page {step.Page + 1}",
            _ => " " + step.Stage.ToString().ToLowerInvariant(),
        };
}
