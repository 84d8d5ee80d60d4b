using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>A table by economic classification: one lane, or several side by side, of code, name and figures.</summary>
internal static class EconomicGrid
{
    /// <summary>Makes it.</summary>
    public static (Grid Grid, IReadOnlyList<double> Widths) Make(GridFacts facts)
    {
        var layout = facts.Layout;
        var width = layout.Columns.Count / layout.Lanes.Count;
        var grid = new GridBuilder(layout.Columns.Count);
        HeaderPaths.Set(grid, facts.Headers(layout.Columns));
        string[][] lanes = [.. layout.Lanes.Select(l => l.SelectMany(Codes).ToArray())];
        var count = lanes.Max(l => l.Length);
        for (var i = 0; i < count; i++)
        {
            var row = grid.NewRow();
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                if (i < lanes[lane].Length)
                {
                    var code = lanes[lane][i];
                    grid.Set(row, lane * width, code, CellAlign.Left);
                    grid.Set(row, (lane * width) + 1, EconomicClassification.Name(code), CellAlign.Left);
                    facts.SetMoney(grid, row, (lane * width) + 2, width - 2);
                }
            }
        }

        foreach (var closing in layout.Closing)
        {
            var row = grid.NewRow();
            var span = layout.Columns.Count / closing.Count;
            for (var i = 0; i < closing.Count; i++)
            {
                var figures = closing.Count == lanes.Length ? width - 2 : 1;
                grid.Set(row, i * span, closing[i], columnSpan: span - figures);
                facts.SetMoney(grid, row, ((i + 1) * span) - figures, figures);
            }
        }

        return (
            grid.Build(),
            [
                .. Enumerable
                    .Range(0, layout.Columns.Count)
                    .Select(i =>
                        (i % width) switch
                        {
                            0 => 1.0,
                            1 => 2.6,
                            _ => 1.4,
                        }
                    ),
            ]
        );
    }

    private static IEnumerable<string> Codes(string parent) => EconomicClassification.Below(parent).Select(c => c.Code).Prepend(parent);
}
