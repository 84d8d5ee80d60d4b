namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks of budget tables.</summary>
internal static class BudgetExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["budget.01.balance"] = Budget(("01[4,3]", "3,050,000.00")),
            ["budget.03.row"] = Budget(("03[3,3]", "540,000.00")),
            ["budget.04.row"] = Budget(("04[0,4]", "3,540,000.00")),
            ["budget.04.balance"] = Budget(("04[2,1]", "4,350,000.00")),
            ["budget.05.row"] = Budget(("05[3,4]", "100,000.00")),
            ["budget.06.row"] = Budget(("06[2,4]", "540,000.00")),
            ["budget.07.total"] = Budget(("07[0,2]", "5.10")),
            ["budget.07.vehicles"] = Budget(("07[0,5]", "5.30")),
            ["budget.01-02.income"] = Budget(("02[1,2]", "3,050,000.00")),
            ["budget.01-03.expenditure"] = Budget(("03[4,2]", "3,050,000.00")),
            ["budget.04-05.total"] = Budget(("05[4,2]", "3,540,000.00")),
            ["budget.05-06.basic"] = Budget(("06[4,2]", "2,540,000.00")),
            ["budget.text-totals"] = Budget(("收入预算350.00", "收入预算305.00")),
        };

    private static Func<RuleExample> Budget(params (string Where, string Text)[] edits) =>
        () => new RuleExample(SampleBudget.Build(), SampleBudget.Build(new Edits(edits)));
}
