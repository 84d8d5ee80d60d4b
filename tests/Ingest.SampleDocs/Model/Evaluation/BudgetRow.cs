namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>A row of the budget tables of an evaluation report.</summary>
/// <param name="Name">Source of income or kind of expenditure.</param>
/// <param name="Initial">Budget at the beginning of the year.</param>
/// <param name="Adjusted">Budget of the whole year.</param>
/// <param name="Actual">Spent; nothing for income.</param>
public sealed record BudgetRow(string Name, Amount Initial, Amount Adjusted, Amount Actual)
{
    /// <summary>Sum of rows.</summary>
    public static BudgetRow Sum(string name, IEnumerable<BudgetRow> rows) =>
        rows.Aggregate(
            new BudgetRow(name, Amount.Zero, Amount.Zero, Amount.Zero),
            (a, b) => new BudgetRow(name, a.Initial + b.Initial, a.Adjusted + b.Adjusted, a.Actual + b.Actual)
        );
}
