using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>
/// A table of rows as given. A row that starts with <c>@3-9</c> comes three to nine times, one that starts with <c>@indicators</c> and
/// the name of a system once for each of its indicators, with their classes at the left. <c>{money}</c> in a cell is an amount in
/// the table's unit, <c>{i}</c> the number of the row.
/// </summary>
internal static partial class RowGrid
{
    /// <summary>Makes it.</summary>
    public static (Grid Grid, IReadOnlyList<double> Widths) Make(GridFacts facts)
    {
        var layout = facts.Layout;
        var columns = layout.Rows[0].Sum(c => Parse(c).Columns);
        var grid = new GridBuilder(columns);
        var covered = new HashSet<(int Row, int Column)>();
        foreach (var cells in layout.Rows)
        {
            if (cells[0].StartsWith("@indicators ", StringComparison.Ordinal))
            {
                Indicators(facts, grid, cells);
                continue;
            }

            var repeat = Repeat().Match(cells[0]);
            var times = repeat.Success ? facts.Random.Between(Number(repeat, 1), Number(repeat, 2)) : 1;
            for (var i = 1; i <= times; i++)
            {
                var row = grid.Rows < layout.HeaderRows ? grid.NewHeaderRow() : grid.NewRow();
                facts.Wording.NextProject();
                Put(facts, grid, row, repeat.Success ? cells.Skip(1) : cells, covered, i);
            }
        }

        return (grid.Build(), [.. Enumerable.Repeat(1.0, columns)]);
    }

    private static void Put(
        GridFacts facts,
        GridBuilder grid,
        int row,
        IEnumerable<string> cells,
        HashSet<(int Row, int Column)> covered,
        int number
    )
    {
        var column = 0;
        foreach (var cell in cells)
        {
            while (covered.Contains((row, column)))
            {
                column++;
            }

            var (text, columns, rows) = Parse(cell);
            Set(facts, grid, row, column, text, rows, columns, number);
            covered.UnionWith(Enumerable.Range(0, rows).SelectMany(r => Enumerable.Range(column, columns).Select(c => (row + r, c))));
            column += columns;
        }
    }

    private static void Set(GridFacts facts, GridBuilder grid, int row, int column, string text, int rows, int columns, int number)
    {
        var figure = text is "{money}" or "{rate}";
        var printed =
            text == "{money}"
                ? facts.Money()
                : facts.Wording.Fill(
                    text.Replace("{unit}", facts.Unit, StringComparison.Ordinal)
                        .Replace("{i}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                );
        var align =
            figure ? CellAlign.Right
            : printed.Length > 14 ? CellAlign.Left
            : CellAlign.Centre;
        grid.Set(row, column, printed, align, rows, columns);
    }

    /// <summary>Rows of a system of indicators: classes at the left cover the rows of their indicators.</summary>
    private static void Indicators(GridFacts facts, GridBuilder grid, IReadOnlyList<string> cells)
    {
        var classes = IndicatorClasses.Of(cells[0]["@indicators ".Length..], facts);
        foreach (var first in classes)
        {
            var (top, row) = (grid.Rows, 0);
            foreach (var second in first.Below)
            {
                for (var i = 0; i < second.Indicators.Count; i++)
                {
                    row = grid.NewRow();
                    if (i == 0)
                    {
                        grid.Set(row, 1, second.Name, rowSpan: second.Indicators.Count);
                    }

                    grid.Set(row, 2, second.Indicators[i], CellAlign.Left);
                    var column = 3;
                    foreach (var cell in cells.Skip(1))
                    {
                        var (text, span, _) = Parse(cell);
                        Set(facts, grid, row, column, text, 1, span, i + 1);
                        column += span;
                    }
                }
            }

            grid.Set(top, 0, first.Name, rowSpan: row - top + 1);
        }
    }

    private static (string Text, int Columns, int Rows) Parse(string cell)
    {
        var match = Spans().Match(cell);
        return (match.Groups[1].Value, Number(match, 2), Number(match, 3));
    }

    private static int Number(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"^(.*?)(?:\*(\d+))?(?:\^(\d+))?$", RegexOptions.Singleline)]
    private static partial Regex Spans();

    [GeneratedRegex(@"^@(\d+)-(\d+)$")]
    private static partial Regex Repeat();
}
