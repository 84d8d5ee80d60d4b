namespace Ingest.SampleDocs.Documents;

/// <summary>Where the parts of a self-evaluation form stand in its grid; the truth file lists them by name.</summary>
/// <param name="ProjectName">Name of the project.</param>
/// <param name="Department">主管部门.</param>
/// <param name="Unit">实施单位.</param>
/// <param name="FundRows">Rows of the sources of money, the sum first.</param>
/// <param name="FundColumns">Columns of label, initial, budget, executed, weight, rate, score.</param>
/// <param name="GoalRow">Row of the two goal texts.</param>
/// <param name="GoalColumns">Columns of the expected and the actual goal.</param>
/// <param name="IndicatorRows">Rows of the indicators.</param>
/// <param name="IndicatorColumns">Columns of level 1, level 2, name, target, actual, weight, score, reason.</param>
/// <param name="TotalRow">Row of the total.</param>
/// <param name="TotalColumns">Columns of total weight and total score.</param>
public sealed record FormContent(
    string ProjectName,
    string Department,
    string Unit,
    IReadOnlyList<int> FundRows,
    IReadOnlyList<int> FundColumns,
    int GoalRow,
    IReadOnlyList<int> GoalColumns,
    IReadOnlyList<int> IndicatorRows,
    IReadOnlyList<int> IndicatorColumns,
    int TotalRow,
    IReadOnlyList<int> TotalColumns
);
