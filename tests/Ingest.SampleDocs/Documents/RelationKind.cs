namespace Ingest.SampleDocs.Documents;

/// <summary>Names of the kinds of relation a document claims, as the anomaly files print them.</summary>
public static class RelationKind
{
    /// <summary>Parts of a table column add up to a total (合计, 类 = Σ款 = Σ项).</summary>
    public const string Sum = "sum";

    /// <summary>Columns of a row add up.</summary>
    public const string RowSum = "row_sum";

    /// <summary>Income and expenditure of a summary table balance.</summary>
    public const string Balance = "balance";

    /// <summary>Closing = opening + income − expenditure.</summary>
    public const string Closing = "closing";

    /// <summary>The same figure in two tables.</summary>
    public const string InterTable = "inter_table";

    /// <summary>The same figure in the text and in a table.</summary>
    public const string TextVsTable = "text_vs_table";

    /// <summary>A share of a whole.</summary>
    public const string Share = "share";

    /// <summary>Growth over the year before.</summary>
    public const string Growth = "growth";

    /// <summary>Share of the budget that was spent.</summary>
    public const string Completion = "completion";

    /// <summary>No rate where the budget is nothing.</summary>
    public const string ZeroBase = "completion_zero_base";

    /// <summary>Deviation from the budget.</summary>
    public const string Deviation = "deviation";

    /// <summary>Parts of “三公”经费.</summary>
    public const string ThreePublic = "three_public";

    /// <summary>A part is at most the whole.</summary>
    public const string PartOfWhole = "part_le_whole";

    /// <summary>Procurement by goods, works and services.</summary>
    public const string Procurement = "procurement";

    /// <summary>Vehicles by use.</summary>
    public const string Vehicles = "vehicles";

    /// <summary>Head count.</summary>
    public const string Staff = "staff";

    /// <summary>A number of things named in the text.</summary>
    public const string Count = "count";

    /// <summary>A word that follows from two figures.</summary>
    public const string Wording = "wording";

    /// <summary>The year of the report.</summary>
    public const string Year = "year";

    /// <summary>A code fits its parent.</summary>
    public const string CodeHierarchy = "code_hierarchy";

    /// <summary>Execution rate = executed ÷ budget.</summary>
    public const string ExecutionRate = "execution_rate";

    /// <summary>Executed is at most the budget.</summary>
    public const string ExecutedWithinBudget = "executed_le_budget";

    /// <summary>A score follows from the stated rule.</summary>
    public const string ScoreRule = "score_rule";

    /// <summary>A score is at most its weight.</summary>
    public const string ScoreWithinWeight = "score_le_weight";

    /// <summary>Scores add up to the total score.</summary>
    public const string ScoreSum = "score_sum";

    /// <summary>Weights add up to 100.</summary>
    public const string Weights = "weights";

    /// <summary>Sources of money add up.</summary>
    public const string FundSum = "fund_sum";

    /// <summary>The text sums up the forms.</summary>
    public const string FormsSum = "forms_sum";

    /// <summary>A goal text repeats a figure of the indicator table.</summary>
    public const string GoalText = "goal_text";

    /// <summary>Rate of adjustment = adjustment ÷ budget at the beginning of the year.</summary>
    public const string AdjustRate = "adjust_rate";

    /// <summary>A figure of the summary repeats the annex.</summary>
    public const string SummaryVsAnnex = "summary_vs_annex";

    /// <summary>A score table of the text repeats the annex.</summary>
    public const string TableVsAnnex = "table_vs_annex";

    /// <summary>Answers of a survey add up to the valid forms.</summary>
    public const string Survey = "survey";

    /// <summary>A figure is the mean of others.</summary>
    public const string Mean = "mean";

    /// <summary>A word compares an outcome with its target.</summary>
    public const string Claim = "claim";

    /// <summary>Score rate = score ÷ weight.</summary>
    public const string ScoreRate = "score_rate";

    /// <summary>A satisfaction rate is the mean of the answers with weights for the degrees.</summary>
    public const string Weighted = "weighted_satisfaction";

    /// <summary>Not more questionnaires come back than were sent.</summary>
    public const string Returned = "survey_returned";

    /// <summary>The points of the criteria add up to the weight.</summary>
    public const string CriteriaPoints = "criteria_points";

    /// <summary>The weight in the name of a group or class is the sum of its indicators' weights.</summary>
    public const string GroupWeight = "group_weight";

    /// <summary>The number of indicators with full marks or with deductions.</summary>
    public const string FullMarks = "full_mark_count";

    /// <summary>The grade fits the score.</summary>
    public const string Grade = "grade";

    /// <summary>What is deducted is weight − score.</summary>
    public const string Deduction = "deduction";

    /// <summary>Who deducts points gives the reason.</summary>
    public const string Reason = "deviation_reason";

    /// <summary>The same quantity in 亿元 and in 万元.</summary>
    public const string Magnitude = "magnitude";

    /// <summary>What is said about a table being empty.</summary>
    public const string TableClaim = "table_claim";

    /// <summary>What is said about a change in a word alone.</summary>
    public const string Level = "level_claim";

    /// <summary>What is said about all indicators being met.</summary>
    public const string Met = "met_claim";

    /// <summary>A number of things that are then listed.</summary>
    public const string ListCount = "list_count";

    /// <summary>A rate whose two operands stand in the same sentence.</summary>
    public const string StatedRatio = "stated_ratio";

    /// <summary>Of things counted, no more have a property than there are.</summary>
    public const string StatedPart = "stated_part";

    /// <summary>Row numbers follow one another.</summary>
    public const string RowNumber = "row_number";

    /// <summary>No row stands twice.</summary>
    public const string Distinct = "distinct_rows";

    /// <summary>The name of the department.</summary>
    public const string Organisation = "organisation";
}
