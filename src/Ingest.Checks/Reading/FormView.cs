using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A self-evaluation form (绩效自评表): funds, indicators, total.</summary>
internal sealed record FormView
{
    /// <summary>The table it is printed in.</summary>
    public required TableView Table { get; init; }

    /// <summary>Whether it is about the whole department (整体支出) and not one project.</summary>
    public required bool IsOverall { get; init; }

    /// <summary>Project name; empty where none is printed.</summary>
    public required string Project { get; init; }

    /// <summary>Fund rows; empty where the form has none.</summary>
    public required IReadOnlyList<FundRow> Funds { get; init; }

    /// <summary>Indicator rows.</summary>
    public required IReadOnlyList<IndicatorRow> Indicators { get; init; }

    /// <summary>Weight of the total row (100).</summary>
    public Figure? TotalWeight { get; init; }

    /// <summary>Score of the total row.</summary>
    public Figure? TotalScore { get; init; }

    /// <summary>Text of the expected goal, with its cell.</summary>
    public Cell? GoalExpected { get; init; }

    /// <summary>Text of the goal as reached, with its cell.</summary>
    public Cell? GoalActual { get; init; }

    /// <summary>The total of the funds.</summary>
    public FundRow? Total => Funds.FirstOrDefault(f => f.IsTotal);

    /// <summary>How a reader would call it.</summary>
    public string Caption => Project.Length > 0 ? $"{Table.Caption}（{Project}）" : Table.Caption;
}
