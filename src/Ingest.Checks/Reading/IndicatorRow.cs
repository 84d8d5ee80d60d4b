using Ingest.Model;

namespace Ingest.Checks;

/// <summary>An indicator of a self-evaluation form or of an evaluation report's score table.</summary>
internal sealed record IndicatorRow
{
    /// <summary>Row of the grid.</summary>
    public required int Index { get; init; }

    /// <summary>First level (一级指标), of this row or of the merged cell that covers it.</summary>
    public string Level1 { get; init; } = "";

    /// <summary>Second level (二级指标).</summary>
    public string Level2 { get; init; } = "";

    /// <summary>The indicator (三级指标).</summary>
    public required string Name { get; init; }

    /// <summary>Target as printed.</summary>
    public string TargetText { get; init; } = "";

    /// <summary>Actual value as printed.</summary>
    public string ActualText { get; init; } = "";

    /// <summary>The number of the target; none where it is words.</summary>
    public Figure? Target { get; init; }

    /// <summary>The number of the actual value; none where it is words.</summary>
    public Figure? Actual { get; init; }

    /// <summary>Points the indicator can give.</summary>
    public Figure? Weight { get; init; }

    /// <summary>Points it got.</summary>
    public Figure? Score { get; init; }

    /// <summary>得分率.</summary>
    public Figure? ScoreRate { get; init; }

    /// <summary>Reason for a deviation as printed; none where the table has no column for it.</summary>
    public string? Reason { get; init; }

    /// <summary>Scoring rule as printed (评分标准); empty where the table has none.</summary>
    public string Criteria { get; init; } = "";
}
