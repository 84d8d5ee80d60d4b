using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Reads the indicator rows of a form or score table.</summary>
internal static class IndicatorReader
{
    /// <summary>Rows that have a weight or a score.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Where it prints what.</param>
    /// <param name="from">First row.</param>
    /// <param name="to">Row after the last.</param>
    public static IReadOnlyList<IndicatorRow> Read(TableView table, IndicatorColumns columns, int from, int to)
    {
        var rows = new List<IndicatorRow>();
        for (var row = Math.Max(0, from); row < to; row++)
        {
            var name = Label.Normalise(table.OwnTextAt(row, columns.Name));
            var weight = PointsReader.Points(table.FigureAt(row, columns.Weight));
            var score = PointsReader.Points(table.FigureAt(row, columns.Score));
            if ((weight is null && score is null) || name.Contains("三级指标") || IsTotal(table, row))
            {
                continue;
            }

            var unit = Label.Normalise(table.OwnTextAt(row, columns.Unit));
            rows.Add(
                new IndicatorRow
                {
                    Index = row,
                    Level1 = Label.Normalise(table.TextAt(row, columns.Level1)),
                    Level2 = Label.Normalise(table.TextAt(row, columns.Level2)),
                    Name = name,
                    TargetText = Label.Normalise(table.OwnTextAt(row, columns.Nature) + table.OwnTextAt(row, columns.Target)),
                    ActualText = Label.Normalise(table.OwnTextAt(row, columns.Actual)),
                    Target = Measured(table.FigureAt(row, columns.Target), unit),
                    Actual = Measured(table.FigureAt(row, columns.Actual), unit),
                    Weight = weight,
                    Score = score,
                    ScoreRate = PointsReader.Percent(table.FigureAt(row, columns.ScoreRate)),
                    Reason = columns.Reason < 0 ? null : Label.Normalise(table.OwnTextAt(row, columns.Reason)),
                    Criteria = table.OwnTextAt(row, columns.Criteria),
                }
            );
        }

        return rows;
    }

    /// <summary>A figure in the unit of the row's own unit column, whatever unit the table's title names.</summary>
    private static Figure? Measured(Figure? figure, string unit) =>
        figure is null || unit.Length == 0 || unit.Any(char.IsDigit) ? figure : figure with { Unit = unit };

    private static bool IsTotal(TableView table, int row) =>
        Enumerable
            .Range(0, Math.Min(3, table.Table.ColumnCount))
            .Select(c => Label.Normalise(table.OwnTextAt(row, c)))
            .Any(t => t is "合计" or "小计" or "总计" or "总分");
}
