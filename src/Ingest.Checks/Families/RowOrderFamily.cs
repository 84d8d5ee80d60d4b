using System.Globalization;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Row numbers (行次, 序号) that skip or repeat, and coded rows that are printed twice with the same figures.</summary>
internal sealed class RowOrderFamily : IRuleFamily
{
    private const int FewestNumbers = 3;
    private static readonly Rule Numbers = RuleCatalogue.Get("form.row-numbers");
    private static readonly Rule Duplicate = RuleCatalogue.Get("form.duplicate-row");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var table in view.Tables)
        {
            foreach (var column in table.Columns.Where(c => c.Role == ColumnRole.Ordinal))
            {
                if (InColumn(table, column) is { } statement)
                {
                    yield return statement;
                }
            }

            foreach (var lane in table.Lanes)
            {
                foreach (var statement in Duplicates(table, lane))
                {
                    yield return statement;
                }
            }
        }
    }

    private static Statement? InColumn(TableView table, ColumnView column)
    {
        var numbers = new List<(int Number, int Page)>();
        for (var row = 0; row < table.Table.RowCount; row++)
        {
            if (
                int.TryParse(
                    Label.Normalise(table.OwnTextAt(row, column.Index)),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                numbers.Add((number, table.Table.CellAt(row, column.Index)!.Page));
            }
        }

        if (numbers.Count < FewestNumbers)
        {
            return null;
        }

        var at = Enumerable
            .Range(1, numbers.Count - 1)
            .FirstOrDefault(i => numbers[i].Number != numbers[i - 1].Number + 1 && numbers[i].Number != 1, -1);
        return new Statement
        {
            Rule = Numbers,
            Place = table.Caption,
            Status = at < 0 ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = at < 0 ? "" : $"{column.Name}由 {numbers[at - 1].Number} 跳至 {numbers[at].Number}",
            MessageEn = at < 0 ? "" : $"the row numbers go from {numbers[at - 1].Number} to {numbers[at].Number}",
            Page = numbers[Math.Max(at, 0)].Page,
        };
    }

    private static IEnumerable<Statement> Duplicates(TableView table, LaneView lane)
    {
        foreach (var group in lane.Rows.Where(r => r.Code.Length >= 5).GroupBy(r => r.Code).Where(g => g.Count() == 2))
        {
            var rows = group.ToList();
            var first = Figures(table, lane, rows[0]);
            var second = Figures(table, lane, rows[1]);
            if (
                rows[1].Index == rows[0].Index + 1
                && first.Exists(f => f is { Value: not 0 })
                && first.Select(f => f?.Value).SequenceEqual(second.Select(f => f?.Value))
            )
            {
                yield return new Statement
                {
                    Rule = Duplicate,
                    Place = table.Caption,
                    Status = RelationStatus.Inconsistent,
                    MessageZh = $"{rows[0].Caption} 重复列示，数字相同",
                    MessageEn = $"{rows[0].Caption} is printed twice with the same figures",
                    Page = second.Find(f => f is not null)!.Page,
                    Figures = [.. second.OfType<Figure>(), .. first.OfType<Figure>()],
                };
            }
        }
    }

    private static List<Figure?> Figures(TableView table, LaneView lane, RowView row) =>
        [.. lane.Values.Select(c => table.FigureAt(row.Index, c.Index))];
}
