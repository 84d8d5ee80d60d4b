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
            ["evaluation.full-mark-count"] = RuleExamples.Evaluation(("得满分的指标2个", "得满分的指标3个")),
            ["evaluation.score-rate"] = RuleExamples.Evaluation(("sys[0,8]", "90.00%")),
            ["evaluation.execution-rate"] = RuleExamples.Evaluation(("，预算执行率95.00%", "，预算执行率59.00%")),
            ["evaluation.closing-balance"] = RuleExamples.Evaluation(("年末结转和结余62.50", "年末结转和结余26.50")),
            ["words.project-count"] = RuleExamples.Evaluation(("主要项目共2个", "主要项目共3个")),
            ["text.referred-table"] = RuleExamples.Evaluation(("安排共1,250.00", "安排共12,500,000.00")).HoldingNothing(),
            ["text.adjustment-rate"] = RuleExamples.Evaluation(("预算调整率4.17%", "预算调整率1.47%")),
            ["text.quoted-column"] = RuleExamples.Evaluation(("堤防加固777.50", "堤防加固775.70")),
            ["survey.option-at-most-questionnaires"] = RuleExamples.Evaluation(("poll[6,1]", "250"), ("poll[6,2]", "125.0%")),
            ["survey.multiple-share"] = RuleExamples.Evaluation(("poll[6,2]", "57.0%")),
            ["survey.questionnaires"] = RuleExamples.Evaluation(("回收有效问卷200份", "回收有效问卷220份")),
            ["survey.repeated-option"] = RuleExamples.Evaluation(("poll[11,0]", "非常满意"), ("poll[12,0]", "非常满意")),
            ["survey.question-count"] = RuleExamples.Evaluation(("设置问题3个", "设置问题4个")),
            ["survey.counts"] = RuleExamples.Evaluation(("poll[2,1]", "121")),
            ["survey.share"] = RuleExamples.Evaluation(("poll[3,2]", "48.0%")),
            ["survey.satisfaction"] = RuleExamples.Evaluation(("rate[5,4]", "81.85%")),
            ["survey.mean"] = RuleExamples.Evaluation(("rate[15,4]", "87.62%")),
            ["survey.same-question"] = RuleExamples.Evaluation(("rate[1,2]", "54")),
            ["survey.returned"] = RuleExamples.Evaluation(("发放问卷210份", "发放问卷190份")),
            ["survey.indicator"] = RuleExamples.Evaluation(("sys[5,6]", "87.62%")),
        };
}
