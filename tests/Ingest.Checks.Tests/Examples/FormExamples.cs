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
            ["form.weights"] = RuleExamples.Department(("form1[8,6]", "32")),
            ["form.total-score"] = RuleExamples.Department(("form1[12,7]", "92.91")),
            ["form.score-at-most-weight"] = RuleExamples.Department(("form1[9,7]", "25.00"), ("form1[12,7]", "104.21")),
            ["form.execution-score"] = RuleExamples.Department(("form1[2,8]", "10.00"), ("form1[12,7]", "99.50")),
            ["form.indicator-score"] = RuleExamples.Department(("form1[11,7]", "9.90"), ("form1[12,7]", "99.61")),
            ["form.missed-with-full-marks"] = RuleExamples.Department(("form1[11,7]", "10.00"), ("form2[6,7]", "30.00")).HoldingNothing(),
            ["form.met-without-full-marks"] = RuleExamples
                .Department(("form1[8,7]", "29.00"), ("form1[12,7]", "98.21"), ("平均得分98.72", "平均得分98.22"))
                .HoldingNothing(),
            ["form.qualitative-band"] = RuleExamples
                .Department(("form2[6,4]", "完好"), ("form2[6,5]", "未达成预期指标"))
                .Holding(("form2[6,4]", "完好"), ("form2[6,5]", "达成预期指标")),
            ["form.projects-at-most-overall"] = RuleExamples.Department(
                ("form0[1,3]", "50.00"),
                ("form0[3,3]", "54.50"),
                ("全年预算总额917.50", "全年预算总额54.50")
            ),
            ["form.deviation-reason"] = RuleExamples.Department(("form1[11,8]", "")),
            ["form.goal-indicator"] = RuleExamples.Department(("form1[6,5]", "实际支出48.55万元，数字化档案页数达到12万页。")),
            ["form.goal-funds"] = RuleExamples.Department(("form1[6,5]", "实际支出50.00万元，数字化档案页数达到21万页。")),
            ["form-summary.count"] = RuleExamples.Department(("绩效自评项目2个", "绩效自评项目3个")),
            ["form-summary.sum"] = RuleExamples.Department(("全年执行数74.55", "全年执行数47.55")),
            ["form-summary.mean-score"] = RuleExamples.Department(("平均得分98.72", "平均得分97.82")),
            ["form-summary.grade-count"] = RuleExamples.Department(("“优”的项目2个", "“优”的项目1个")),
            ["form.all-met"] = RuleExamples
                .Department(("form1[6,5]", "实际支出48.55万元，数字化档案页数达到21万页，各项指标均已完成。"))
                .Holding(
                    ("form1[11,5]", "95.5%"),
                    ("form1[11,7]", "10.00"),
                    ("form1[12,7]", "99.71"),
                    ("平均得分98.72", "平均得分98.97"),
                    ("form1[6,5]", "实际支出48.55万元，数字化档案页数达到21万页，各项指标均已完成。")
                ),
            ["form-summary.overall"] = RuleExamples.Department(("自评得分99.70", "自评得分97.90")),
        };
}
