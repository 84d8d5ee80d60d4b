using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>The annexes: indicator system, project list, interviews, surveys, feedback.</summary>
internal sealed class EvaluationAnnexes(EvaluationContext context, EvaluationTables tables)
{
    private readonly EvaluationData data = context.Data;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>Adds them.</summary>
    public void Compose()
    {
        b.Heading(1, $"附件{b.Gap}1：绩效评价指标体系及综合评分表", newPage: true);
        b.Add(tables.System);
        b.Heading(1, $"附件{b.Gap}2：主要项目预算安排及执行情况", newPage: true);
        b.Add(tables.Projects);
        b.Heading(1, $"附件{b.Gap}3：调研访谈报告", newPage: true);
        b.Paragraph($"问：补助资金能否按时到位？使用中有哪些困难？");
        b.Paragraph($"答：资金总体能够按照进度拨付，个别项目受季节影响需要结转。建议提前下达计划，便于尽早组织招标。");
        b.Heading(1, $"附件{b.Gap}4：问卷调查统计结果", newPage: true);
        for (var i = 0; i < data.Surveys.Count; i++)
        {
            Survey(i);
        }

        b.Heading(1, $"附件{b.Gap}5：绩效评价报告主管部门意见反馈表", newPage: true);
        b.Add(Feedback());
    }

    private void Survey(int number)
    {
        var survey = data.Surveys[number];
        var sent = b.Count(survey.Sent, "份");
        var valid = b.Find($"s{number}.valid")!;
        var rate = b.Percent(survey.Valid * 100m / survey.Sent);
        b.Ratio(RelationKind.Completion, "有效率 = 有效问卷份数 / 发放份数", rate, valid, sent);
        if (b.Habits.SaysMore)
        {
            b.AtMost(RelationKind.Returned, "收回有效问卷份数 ≤ 发放份数", valid, sent);
        }

        b.Paragraph($"{survey.Title}调查共发放问卷{sent}，收回有效问卷{valid}，有效率{rate}。统计结果如下：");
        b.Add(tables.Answers[number]);
    }

    private TableBlock Feedback()
    {
        var grid = new GridBuilder(4);
        void Row(string name, string text)
        {
            var row = grid.NewRow();
            grid.Set(row, 0, name);
            grid.Set(row, 1, text, columnSpan: 3);
        }

        Row("报告名称", $"{data.Organisation}{context.YearText}年部门整体支出绩效评价报告");
        Row("评价机构", data.Evaluator);
        Row("主管部门", data.Organisation);
        Row("主管部门意见", "无意见");
        Row("主管部门签章确认", "主管部门（盖章）");
        return new TableBlock("annex5", "绩效评价报告主管部门意见反馈表", "feedback", grid.Build(), [3, 3, 3, 3]) { FontSize = 10.5 };
    }
}
