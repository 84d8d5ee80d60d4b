using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// A table whose printed unit is wrong makes every comparison with it fail by a factor of 10,000. Such failures are one mistake: of the unit, not of
/// the figures.
/// </summary>
internal static class TableUnits
{
    private const int Fewest = 2;
    private static readonly Rule Rule = RuleCatalogue.Get("form.table-unit");

    /// <summary>One statement for each table whose unit looks wrong, and the verdicts it explains.</summary>
    /// <param name="verdicts">Every evaluated claim.</param>
    /// <param name="document">The document.</param>
    public static (IReadOnlyList<Statement> Statements, HashSet<Verdict> Explained) Find(IReadOnlyList<Verdict> verdicts, Document document)
    {
        var outward = verdicts.Where(v => IsOutward(v.Claim)).ToList();
        var statements = new List<Statement>();
        var explained = new HashSet<Verdict>();
        foreach (var table in document.Tables.Where(t => t.Unit.Length > 0))
        {
            var touching = outward.Where(v => v.Claim.Figures.Any(f => f.Table == table.Id && f.Value != 0)).ToList();
            var slips = touching.Where(v => v.Status == RelationStatus.Inconsistent && IsSlip(v)).ToList();
            if (slips.Count >= Fewest && 2 * slips.Count > touching.Count && !slips.Exists(explained.Contains))
            {
                explained.UnionWith(slips);
                statements.Add(ToStatement(table, slips));
            }
        }

        return (statements, explained);
    }

    /// <summary>A claim that two figures are equal, of which one stands outside the table of the other.</summary>
    private static bool IsOutward(Claim claim) =>
        claim.Comparison == Comparison.Equal
        && claim.Figures is [var a, var b]
        && a.Table != b.Table
        && claim.Expression.CoefficientOf(b) == 1;

    private static bool IsSlip(Verdict verdict)
    {
        var (a, b) = (verdict.Claim.Figures[0].Quantity, verdict.Claim.Figures[1].Quantity);
        return (a * 10_000m).Meets(b) || (b * 10_000m).Meets(a);
    }

    private static Statement ToStatement(Table table, List<Verdict> slips)
    {
        var (a, b) = (slips[0].Claim.Claimed, slips[0].Claim.Expression.Terms.First());
        return new Statement
        {
            Rule = Rule,
            Place = string.Concat(table.Title.Where(c => !char.IsWhiteSpace(c))),
            Status = RelationStatus.Inconsistent,
            MessageZh =
                $"表内单位标注为“{table.Unit}”，与他处 {slips.Count} 个数字相差一万倍，如 {b.Print()} {b.Figure.Unit} 与 {a.Print()} {a.Figure.Unit}",
            MessageEn =
                $"the table says {table.Unit}, but {slips.Count} figures differ from elsewhere by a factor of 10,000, such as {b.Print()} {b.Figure.Unit} and {a.Print()} {a.Figure.Unit}",
            Actual = table.Unit,
            Page = table.Pages.Count > 0 ? table.Pages[0] : 1,
            Figures = [.. slips.SelectMany(s => s.Claim.Figures).OrderByDescending(f => f.Table == table.Id).Take(20)],
        };
    }
}
