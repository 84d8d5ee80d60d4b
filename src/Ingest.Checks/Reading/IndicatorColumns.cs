namespace Ingest.Checks;

/// <summary>Where an indicator table prints what; −1 for a column it has not.</summary>
internal sealed record IndicatorColumns
{
    /// <summary>一级指标.</summary>
    public int Level1 { get; init; } = -1;

    /// <summary>二级指标.</summary>
    public int Level2 { get; init; } = -1;

    /// <summary>三级指标, or the indicator's name.</summary>
    public int Name { get; init; } = -1;

    /// <summary>年度指标值, 标杆值.</summary>
    public int Target { get; init; } = -1;

    /// <summary>实际完成值.</summary>
    public int Actual { get; init; } = -1;

    /// <summary>分值, 权重.</summary>
    public int Weight { get; init; } = -1;

    /// <summary>得分.</summary>
    public int Score { get; init; } = -1;

    /// <summary>得分率.</summary>
    public int ScoreRate { get; init; } = -1;

    /// <summary>偏差原因分析及改进措施.</summary>
    public int Reason { get; init; } = -1;

    /// <summary>评分标准.</summary>
    public int Criteria { get; init; } = -1;

    /// <summary>指标性质 (≥, ≤, =, 定性), where it has a column of its own.</summary>
    public int Nature { get; init; } = -1;

    /// <summary>度量单位 of target and actual value, where it has a column of its own.</summary>
    public int Unit { get; init; } = -1;

    /// <summary>Reads a header row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">Its header row; the lowest where there are several.</param>
    public static IndicatorColumns Read(TableView table, int row)
    {
        var columns = new IndicatorColumns();
        for (var column = 0; column < table.Table.ColumnCount; column++)
        {
            if (table.Table.CellAt(row, column) is { } cell && cell.Column == column)
            {
                columns = columns.With(Label.Normalise(cell.Text), column);
            }
        }

        return columns;
    }

    private IndicatorColumns With(string header, int column) =>
        header switch
        {
            _ when header.Contains("一级指标") => this with { Level1 = column },
            _ when header.Contains("二级指标") => this with { Level2 = column },
            _ when header.Contains("三级指标") || header is "指标名称" => this with { Name = column },
            _ when header.Contains("得分率") => this with { ScoreRate = column },
            _ when header.Contains("得分") && Score < 0 => this with { Score = column },
            _ when (header.Contains("分值") || header.Contains("权重")) && Weight < 0 => this with { Weight = column },
            _ when header.Contains("评分标准") || header.Contains("评分规则") || header.Contains("计分") => this with { Criteria = column },
            _ when header.Contains("完成值") || header.Contains("完成指标值") || header.Contains("实际完成") || header.Contains("实际值") =>
                this with
                {
                    Actual = column,
                },
            _ when header.Contains("指标值") && header.Contains("依据") => this,
            _ when header.Contains("指标值") || header.Contains("标杆值") || header.Contains("目标值") => this with { Target = column },
            _ when header.Contains("原因") || header.Contains("改进措施") || header.Contains("偏差") => this with { Reason = column },
            _ when header is "度量单位" or "计量单位" or "单位" => this with { Unit = column },
            _ when header.Contains("性质") => this with { Nature = column },
            _ => this,
        };
}
