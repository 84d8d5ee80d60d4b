using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A row of the funds of a self-evaluation form (项目资金).</summary>
internal sealed record FundRow
{
    /// <summary>Row of the grid.</summary>
    public required int Index { get; init; }

    /// <summary>Label as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Label without numbering and 其中.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is the total (年度资金总额, 合计).</summary>
    public required bool IsTotal { get; init; }

    /// <summary>年初预算数.</summary>
    public Figure? Initial { get; init; }

    /// <summary>全年（调整后）预算数.</summary>
    public Figure? Budget { get; init; }

    /// <summary>全年执行数.</summary>
    public Figure? Executed { get; init; }

    /// <summary>分值 of the execution rate.</summary>
    public Figure? Weight { get; init; }

    /// <summary>执行率.</summary>
    public Figure? Rate { get; init; }

    /// <summary>得分 of the execution rate.</summary>
    public Figure? Score { get; init; }
}
