using Ingest.Checks.Tests.Building;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks of the standard tables' formulas.</summary>
internal static class TableExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["final-accounts.01.income"] = RuleExamples.Department(("01[5,2]", "809.50")),
            ["final-accounts.01.expenditure"] = RuleExamples.Department(("01[0,5]", "730.88")),
            ["final-accounts.01.income-balance"] = RuleExamples.Department(("01[7,2]", "72.00")),
            ["final-accounts.01.expenditure-balance"] = RuleExamples.Department(("01[7,5]", "26.64")),
            ["final-accounts.01.balance"] = RuleExamples.Department(("01[8,5]", "971.50")),
            ["final-accounts.02.row"] = RuleExamples.Department(("02[5,6]", "5.20")),
            ["final-accounts.03.row"] = RuleExamples.Department(("03[5,5]", "132.33")),
            ["final-accounts.04.income"] = RuleExamples.Department(("04[0,1]", "804.00")),
            ["final-accounts.04.opening"] = RuleExamples.Department(("04[7,1]", "6.00")),
            ["final-accounts.04.income-balance"] = RuleExamples.Department(("04[8,1]", "931.00")),
            ["final-accounts.04.row"] = RuleExamples.Department(("04[3,4]", "46.56")),
            ["final-accounts.04.expenditure"] = RuleExamples.Department(("04[4,4]", "863.86")),
            ["final-accounts.04.expenditure-balance"] = RuleExamples.Department(("04[5,5]", "8.00")),
            ["final-accounts.04.balance"] = RuleExamples.Department(("04[8,3]", "931.00")),
            ["final-accounts.05.row"] = RuleExamples.Department(("05[3,2]", "84.00")),
            ["final-accounts.05.closing"] = RuleExamples
                .Table(
                    GridText.Rows(
                        """
                        | 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余 |
                        """
                    ),
                    GridText.Rows(
                        """
                        | 201 | 一般公共服务支出 | 1.00 | 9.00 | 8.00 | 2.00 |
                        | 合计 | < | 1.00 | 9.00 | 8.00 | 2.00 |
                        """
                    ),
                    ("t[0,5]", "1.00")
                )
                .As("final-accounts.general-public-budget"),
            ["final-accounts.06.personnel"] = RuleExamples.Department(("06[6,2]", "663.46")),
            ["final-accounts.06.public"] = RuleExamples.Department(("06[6,5]", "210.00")),
            ["final-accounts.07.total"] = RuleExamples.Department(("07[0,6]", "12.70")),
            ["final-accounts.07.vehicles"] = RuleExamples.Department(("07[0,10]", "17.20")),
            ["final-accounts.08.row"] = RuleExamples.Department(("08[0,6]", "55.00")),
            ["final-accounts.08.closing"] = RuleExamples.Department(("08[0,7]", "8.00")),
            ["final-accounts.09.row"] = CapitalTable(("t[0,6]", "0.90")),
            ["final-accounts.09.closing"] = CapitalTable(("t[0,7]", "1.00")),
            ["final-accounts.01-02.income"] = RuleExamples.Department(("02[0,2]", "809.50")),
            ["final-accounts.01-03.expenditure"] = RuleExamples.Department(("03[0,4]", "898.86")),
            ["final-accounts.01-03.class"] = RuleExamples.Department(("01[3,5]", "54.66")),
            ["final-accounts.01-04.appropriations"] = RuleExamples.Department(("01[0,2]", "804.00")),
            ["final-accounts.02-04.appropriations"] = RuleExamples.Department(("02[0,3]", "808.00")),
            ["final-accounts.04-05.total"] = RuleExamples.Department(("05[10,2]", "863.86")),
            ["final-accounts.04-05.class"] = RuleExamples.Department(("04[3,4]", "54.66")),
            ["final-accounts.03-05.at-most"] = RuleExamples.Department(("05[4,2]", "210.33")),
            ["final-accounts.05-06.basic"] = RuleExamples.Department(("05[10,3]", "765.46")),
            ["final-accounts.06-07.at-most"] = RuleExamples.Department(("06[2,5]", "12.00")),
            ["final-accounts.04-08.fund"] = RuleExamples.Department(("08[0,3]", "84.00")),
            ["final-accounts.04-09.capital"] = RuleExamples
                .Department(("04[4,6]", "0.00"), ("09[0,4]", "2.00"))
                .Holding(("04[4,6]", "0.00"), ("09[0,4]", "0.00")),
        };

    private static Func<RuleExample> CapitalTable(params (string Where, string Text)[] edits) =>
        RuleExamples
            .Table(
                GridText.Rows(
                    """
                    | 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
                    | ^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^ |
                    """
                ),
                GridText.Rows(
                    """
                    | 合计 | < | 1.00 | 9.00 | 8.00 | | 8.00 | 2.00 |
                    | 223 | 国有资本经营预算支出 | 1.00 | 9.00 | 8.00 | | 8.00 | 2.00 |
                    """
                ),
                edits
            )
            .As("final-accounts.state-capital");
}
