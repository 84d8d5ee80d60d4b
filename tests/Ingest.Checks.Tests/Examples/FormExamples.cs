namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks of self-evaluation forms.</summary>
internal static class FormExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["form.funds-total"] = RuleExamples.Department(("form1[4,5]", "3.00")),
            ["form.execution-rate"] = RuleExamples.Department(("form1[2,7]", "80.92%")),
            ["form.executed-at-most-budget"] = RuleExamples.Department(
                ("form1[2,5]", "58.55"),
                ("form1[3,5]", "53.55"),
                ("form1[2,7]", "117.10%")
            ),
            ["form.weights"] = RuleExamples.Department(("form1[6,6]", "32")),
            ["form.total-score"] = RuleExamples.Department(("form1[10,7]", "92.91")),
            ["form.score-at-most-weight"] = RuleExamples.Department(("form1[7,7]", "25.00"), ("form1[10,7]", "104.21")),
        };
}
