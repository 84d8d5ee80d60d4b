using Ingest.Cli.Output;

namespace Ingest.Cli.Run;

/// <summary>One line about what became of an input.</summary>
internal static class OutcomeText
{
    /// <summary>The line.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Of(DocumentOutcome outcome) =>
        outcome.State switch
        {
            DocumentState.Failed => $"FAILED ({outcome.FailureKind}) {outcome.Message}",
            DocumentState.Duplicate => $"{outcome.Input}: skipped, {outcome.Message}",
            DocumentState.Present => $"{outcome.Input}: already in the archive ({Contents(outcome)})",
            DocumentState.Queued => $"{outcome.Input}: queued",
            _ => FormattableString.Invariant($"{outcome.Input}: {Contents(outcome)}, {outcome.Seconds:0.0} s"),
        };

    private static string Contents(DocumentOutcome outcome)
    {
        var n = outcome.Counts;
        var text =
            $"{Nouns.Count(n.Pages, "page")}, {Nouns.Count(n.Tables, "table")}, {Nouns.Count(n.Figures, "figure")}, {Nouns.Count(n.Errors, "error")}, {Nouns.Count(n.Warnings, "warning")}";
        return n.Problems == 0 ? text : $"{text}, {Nouns.Count(n.Problems, "part")} not read";
    }
}
