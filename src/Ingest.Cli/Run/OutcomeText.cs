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
            _ => FormattableString.Invariant($"{outcome.Input}: {Contents(outcome)}, {outcome.Seconds:0.0} s"),
        };

    private static string Contents(DocumentOutcome outcome)
    {
        var n = outcome.Counts;
        var text =
            $"{Count(n.Pages, "page")}, {Count(n.Tables, "table")}, {Count(n.Figures, "figure")}, {Count(n.Errors, "error")}, {Count(n.Warnings, "warning")}";
        return n.Problems == 0 ? text : $"{text}, {Count(n.Problems, "part")} not read";
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
