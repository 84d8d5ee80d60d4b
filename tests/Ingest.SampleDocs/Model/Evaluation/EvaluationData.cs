namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>What an evaluation report (部门整体支出绩效评价报告) is about.</summary>
public sealed record EvaluationData
{
    /// <summary>The department.</summary>
    public required string Organisation { get; init; }

    /// <summary>Its short name in the text.</summary>
    public required string ShortName { get; init; }

    /// <summary>Where it is.</summary>
    public required string Place { get; init; }

    /// <summary>The evaluating firm.</summary>
    public required string Evaluator { get; init; }

    /// <summary>What kind of department it is.</summary>
    public required Theme Theme { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Income by source, without the sum.</summary>
    public required IReadOnlyList<BudgetRow> Income { get; init; }

    /// <summary>Money brought forward.</summary>
    public required BudgetRow Opening { get; init; }

    /// <summary>人员经费 and 公用经费.</summary>
    public required IReadOnlyList<BudgetRow> Basic { get; init; }

    /// <summary>Project, superior, operating and affiliate expenditure.</summary>
    public required IReadOnlyList<BudgetRow> OtherExpenditure { get; init; }

    /// <summary>“三公”经费: budget and spent.</summary>
    public required (Amount Budget, Amount Spent) ThreePublic { get; init; }

    /// <summary>The indicators in order of their codes.</summary>
    public required IReadOnlyList<EvaluationIndicator> Indicators { get; init; }

    /// <summary>The projects in order of direction.</summary>
    public required IReadOnlyList<ListedProject> Projects { get; init; }

    /// <summary>The surveys.</summary>
    public required IReadOnlyList<Survey> Surveys { get; init; }

    /// <summary>Internal offices, subordinate units and staff.</summary>
    public required (int Offices, int Units, IReadOnlyList<int> Staff) Counts { get; init; }

    /// <summary>All income with the money brought forward.</summary>
    public BudgetRow Total => BudgetRow.Sum("总计", Income.Append(Opening));

    /// <summary>All expenditure.</summary>
    public BudgetRow Expenditure => BudgetRow.Sum("本年支出合计", Basic.Concat(OtherExpenditure));

    /// <summary>Score in all.</summary>
    public decimal Score => Indicators.Sum(i => i.Score);

    /// <summary>Grade that belongs to the score.</summary>
    public string Grade =>
        Score >= 90 ? "优"
        : Score >= 80 ? "良"
        : Score >= 60 ? "中"
        : "差";
}
