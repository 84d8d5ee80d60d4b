namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks in evaluation reports.</summary>
internal static class EvaluationExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["table.rate"] = RuleExamples.Evaluation(("proj[1,5]", "91.91%")),
            ["evaluation.group-weight"] = RuleExamples.Evaluation(("sys[0,1]", "A1 决策（25.00分）")),
            ["evaluation.points-total"] = RuleExamples.Evaluation(("sys[2,7]", "17.00")),
            ["evaluation.weights"] = RuleExamples.Evaluation(("sys[7,3]", "110.00")),
            ["evaluation.score-at-most-weight"] = RuleExamples.Evaluation(("sys[0,7]", "12.00")),
            ["evaluation.same-indicator"] = RuleExamples.Evaluation(("part[1,6]", "19.00")),
            ["evaluation.criteria-points"] = RuleExamples.Evaluation(("sys[0,5]", "1.程序规范（6分）；2.依据充分（3分）")),
            ["evaluation.criteria-score"] = RuleExamples.Evaluation(("sys[5,7]", "17.60")),
            ["evaluation.indicator-text"] = RuleExamples.Evaluation(("根据评分标准得38.00分", "根据评分标准得40.00分")),
            ["evaluation.deduction"] = RuleExamples.Evaluation(("扣2.00分", "扣1.00分")),
            ["evaluation.target-words"] = RuleExamples.Evaluation(("堤防加固57公里，小于", "堤防加固57公里，大于")),
            ["evaluation.total"] = RuleExamples.Evaluation(("评价得分92.40", "评价得分94.20")),
            ["evaluation.class"] = RuleExamples.Evaluation(("项目决策类得18.00", "项目决策类得19.00")),
            ["evaluation.indicator-count"] = RuleExamples.Evaluation(("三级指标5个", "三级指标6个")),
            ["evaluation.grade"] = RuleExamples.Evaluation(("绩效等级为“优”", "绩效等级为“良”")),
            ["survey.counts"] = RuleExamples.Evaluation(("poll[2,1]", "121")),
            ["survey.share"] = RuleExamples.Evaluation(("poll[3,2]", "48.0%")),
            ["survey.satisfaction"] = RuleExamples.Evaluation(("rate[5,4]", "81.85%")),
            ["survey.mean"] = RuleExamples.Evaluation(("rate[15,4]", "87.62%")),
            ["survey.same-question"] = RuleExamples.Evaluation(("rate[1,2]", "54")),
            ["survey.returned"] = RuleExamples.Evaluation(("发放问卷210份", "发放问卷190份")),
            ["survey.indicator"] = RuleExamples.Evaluation(("sys[5,6]", "87.62%")),
        };
}
