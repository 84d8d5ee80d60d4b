using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Says of every repaired figure what was read, what stands there now, and which relation shows it.</summary>
internal static class RepairNotes
{
    private static readonly Rule Rule = RuleCatalogue.Get("recognition.repaired");

    /// <summary>One statement for each repaired figure.</summary>
    /// <param name="document">The document.</param>
    /// <param name="verdicts">Its relations, evaluated.</param>
    public static IEnumerable<Statement> Find(Document document, IReadOnlyList<Verdict> verdicts) =>
        document.Figures.Where(f => f.Repaired is not null).Select(f => ToStatement(f, verdicts));

    private static Statement ToStatement(Figure figure, IReadOnlyList<Verdict> verdicts)
    {
        var holding = verdicts
            .Where(v => v.Holds && v.Claim.Figures.Any(f => f.Id == figure.Id))
            .OrderBy(v => v.Claim.Comparison != Comparison.Equal)
            .ThenBy(v => v.Claim.Figures.Count)
            .ToList();
        var example = holding.Count == 0 ? "" : Formula(holding[0].Claim);
        return new Statement
        {
            Rule = Rule,
            // The relation that the raw reading broke holds with the reading that stands.
            Status = RelationStatus.Explained,
            Place = figure.Label.Replace("/", " / ", StringComparison.Ordinal),
            MessageZh =
                $"识别读数为“{figure.Repaired}”，与勾稽关系不符，按识别的另一可能读数修正为“{figure.Raw}”"
                + (example.Length == 0 ? "" : $"，修正后 {holding.Count} 处关系成立，如 {example}"),
            MessageEn =
                $"read as “{figure.Repaired}”, which breaks relations; repaired to “{figure.Raw}”, which the recogniser also held possible"
                + (example.Length == 0 ? "" : $" and with which {holding.Count} relations hold, such as {example}"),
            Expected = figure.Raw,
            Actual = figure.Repaired,
            Page = figure.Page,
            Figures = [figure],
        };
    }

    private static string Formula(Claim claim)
    {
        var sign = claim.Comparison switch
        {
            Comparison.AtMost => "≤",
            Comparison.AtLeast => "≥",
            _ => "=",
        };
        return $"{claim.Claimed.Print()} {sign} {claim.Expression.Print()}";
    }
}
