using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>A table by functional classification: total, classes, sections and items with their figures.</summary>
internal static class CodeGrid
{
    private static readonly string[] Common = ["2080505", "2080506", "2089999", "2101101", "2210201"];

    /// <summary>Makes it.</summary>
    public static (Grid Grid, IReadOnlyList<double> Widths) Make(GridFacts facts)
    {
        var layout = facts.Layout;
        var (codes, count) = (layout.Code.Count, layout.Columns.Count);
        var lead = codes + 1;
        var grid = new GridBuilder(lead + count);
        HeaderPaths.Set(grid, facts.Headers([.. layout.Code, layout.NameHeader, .. layout.Columns]));
        if (layout.Numbered)
        {
            HeaderPaths.Number(grid, [.. Enumerable.Range(0, lead + count).Select(i => i >= lead)], lead);
        }

        var total = grid.NewRow();
        grid.Set(total, 0, "合计", columnSpan: lead);
        facts.SetMoney(grid, total, lead, count);
        foreach (var code in Codes(facts))
        {
            var row = grid.NewRow();
            for (var i = 0; i < codes; i++)
            {
                grid.Set(row, i, codes == 1 ? code : Part(code, i), codes == 1 ? CellAlign.Left : CellAlign.Centre);
            }

            grid.Set(row, codes, FunctionalClassification.Name(code, facts.Year), CellAlign.Left);
            facts.SetMoney(grid, row, lead, count);
        }

        double[] widths = [.. Enumerable.Repeat(codes == 1 ? 1.5 : 0.8, codes), 3.2, .. Enumerable.Repeat(1.7, count)];
        return (grid.Build(), widths);
    }

    /// <summary>The codes in order, each item below its section and class.</summary>
    private static string[] Codes(GridFacts facts)
    {
        if (facts.Empty)
        {
            return [];
        }

        var theme = facts.Wording.Theme;
        var wanted = new[] { theme.Running, theme.Institution }
            .Concat(theme.Codes.Where(_ => facts.Random.Chance(60)))
            .Concat(Common.Where(_ => facts.Random.Chance(80)));
        return [.. wanted.SelectMany(c => new[] { c[..3], c[..5], c }).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The part of a code that stands in one of three columns.</summary>
    private static string Part(string code, int column) =>
        column == 0 ? code[..3]
        : code.Length >= 3 + (2 * column) ? code.Substring(1 + (2 * column), 2)
        : "";
}
