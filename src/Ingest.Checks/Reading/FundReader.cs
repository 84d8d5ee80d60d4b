namespace Ingest.Checks;

/// <summary>Reads the fund rows of a self-evaluation form.</summary>
internal static class FundReader
{
    /// <summary>The fund rows above a row; empty where the form prints none.</summary>
    /// <param name="table">The form's table.</param>
    /// <param name="before">The header row of the indicators.</param>
    public static IReadOnlyList<FundRow> Read(TableView table, int before)
    {
        for (var row = -table.Table.HeaderRowCount; row < before; row++)
        {
            var (initial, budget, executed, weight, rate, score) = Columns(table, row);
            if (executed >= 0 && (budget >= 0 || initial >= 0))
            {
                return Rows(table, row + 1, before, initial, budget, executed, weight, rate, score);
            }
        }

        return [];
    }

    private static (int Initial, int Budget, int Executed, int Weight, int Rate, int Score) Columns(TableView table, int row)
    {
        var (initial, budget, executed, weight, rate, score) = (-1, -1, -1, -1, -1, -1);
        for (var column = 0; column < table.Table.ColumnCount; column++)
        {
            var text = Label.Normalise(table.OwnTextAt(row, column));
            if (text.Contains("执行率") && !text.Contains("得分") && !text.Contains("权重") && !text.Contains("分值"))
            {
                rate = column;
            }
            else if (text.Contains("执行数") || text.Contains("执行金额") || text is "实际支出数" or "全年支出数")
            {
                executed = column;
            }
            else if (text.Contains("年初") && text.Contains("预算"))
            {
                initial = column;
            }
            else if (text.Contains("预算数") || text.Contains("全年预算") || text.Contains("预算金额"))
            {
                budget = column;
            }
            else if (text.Contains("分值") || text.Contains("权重"))
            {
                weight = column;
            }
            else if (text.Contains("得分"))
            {
                score = column;
            }
        }

        return (initial, budget, executed, weight, rate, score);
    }

    private static List<FundRow> Rows(
        TableView table,
        int from,
        int to,
        int initial,
        int budget,
        int executed,
        int weight,
        int rate,
        int score
    )
    {
        var rows = new List<FundRow>();
        var firstValue = new[] { initial, budget, executed }.Where(c => c >= 0).Min();
        for (var row = from; row < to; row++)
        {
            var text = LabelLeftOf(table, row, firstValue);
            var funds = new[] { initial, budget, executed }.Select(c => table.FigureAt(row, c)).ToList();
            if (text.Length == 0 || text.Contains("目标") || funds.TrueForAll(f => f is null))
            {
                if (text.Contains("目标"))
                {
                    break;
                }

                continue;
            }

            var name = Label.Name(text);
            rows.Add(
                new FundRow
                {
                    Index = row,
                    Text = text,
                    Name = name,
                    IsTotal = name.Contains("总额") || name.Contains("总金额") || name is "合计" or "总计" or "资金合计" or "总金额",
                    Initial = funds[0],
                    Budget = funds[1],
                    Executed = funds[2],
                    Weight = PointsReader.Points(table.FigureAt(row, weight)),
                    Rate = PointsReader.Percent(table.FigureAt(row, rate)),
                    Score = PointsReader.Points(table.FigureAt(row, score)),
                }
            );
        }

        return rows;
    }

    private static string LabelLeftOf(TableView table, int row, int column)
    {
        for (var c = column - 1; c >= 0; c--)
        {
            if (table.Table.CellAt(row, c) is { } cell && cell.Row == row && cell.Text.Length > 0)
            {
                return Label.Normalise(cell.Text);
            }
        }

        return "";
    }
}
