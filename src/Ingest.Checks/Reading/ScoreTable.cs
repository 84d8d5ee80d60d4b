using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A table of indicators with weights and scores in an evaluation report (指标体系, 得分情况表).</summary>
internal sealed record ScoreTable
{
    /// <summary>The table.</summary>
    public required TableView Table { get; init; }

    /// <summary>Where it prints what.</summary>
    public required IndicatorColumns Columns { get; init; }

    /// <summary>Its indicators.</summary>
    public required IReadOnlyList<IndicatorRow> Indicators { get; init; }

    /// <summary>Its total row's weight and score; none where it has no 合计 or 总计.</summary>
    public (Figure? Weight, Figure? Score) Total { get; init; }

    /// <summary>Whether it is the whole system: the largest score table of the document, with several classes.</summary>
    public bool HasSeveralClasses => Indicators.Select(i => i.Level1).Distinct().Count() > 1;

    /// <summary>The score table in a table; none where it is a form or has no indicator columns.</summary>
    /// <param name="table">A table.</param>
    public static ScoreTable? Read(TableView table)
    {
        if (table.Table.Kind.StartsWith("self-evaluation"))
        {
            return null;
        }

        for (var row = -table.Table.HeaderRowCount; row < Math.Min(2, table.Table.RowCount); row++)
        {
            var columns = IndicatorColumns.Read(table, row);
            if (columns is { Name: >= 0, Weight: >= 0, Score: >= 0 })
            {
                var rows = IndicatorReader.Read(table, columns, Math.Max(0, row + 1), table.Table.RowCount);
                return rows.Count < 2
                    ? null
                    : new ScoreTable
                    {
                        Table = table,
                        Columns = columns,
                        Indicators = WithLevels(table, columns, rows),
                        Total = TotalOf(table, columns),
                    };
            }
        }

        return null;
    }

    private static IReadOnlyList<IndicatorRow> WithLevels(TableView table, IndicatorColumns columns, IReadOnlyList<IndicatorRow> rows)
    {
        var indexes = rows.Select(r => r.Index).ToList();
        var (first, second) = (LevelReader.Labels(table, columns.Level1, indexes), LevelReader.Labels(table, columns.Level2, indexes));
        return [.. rows.Select(r => r with { Level1 = first[r.Index], Level2 = second[r.Index] })];
    }

    private static (Figure? Weight, Figure? Score) TotalOf(TableView table, IndicatorColumns columns)
    {
        for (var row = table.Table.RowCount - 1; row >= 0; row--)
        {
            if (Label.Normalise(table.OwnTextAt(row, 0)) is "合计" or "总计" or "总分")
            {
                return (PointsReader.Points(table.FigureAt(row, columns.Weight)), PointsReader.Points(table.FigureAt(row, columns.Score)));
            }
        }

        return (null, null);
    }
}
