using Ingest.Archive;

namespace Ingest.Cli.Output;

/// <summary>Numbers with their nouns.</summary>
internal static class Nouns
{
    /// <summary>Such as <c>1 page</c> or <c>2 pages</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="noun">The noun in the singular.</param>
    public static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Such as <c>1 error, 0 warnings, 2 notes</c>.</summary>
    /// <param name="n">The counts.</param>
    public static string Findings(DocumentCounts n) =>
        $"{Count(n.Errors, "error")}, {Count(n.Warnings, "warning")}, {Count(n.Notes, "note")}";
}
