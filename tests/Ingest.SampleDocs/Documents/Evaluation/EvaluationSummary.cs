using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>The summary (报告摘要) at the front of a report.</summary>
internal sealed class EvaluationSummary(EvaluationContext context, EvaluationTables tables)
{
    private readonly EvaluationData data = context.Data;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>Adds it.</summary>
    public void Compose()
    {
        b.Heading(1, "报告摘要", newPage: true);
        b.Paragraph(
            $"受财政部门委托，{data.Evaluator}作为第三方评价机构，对{data.Organisation}（以下简称：{data.ShortName}）{context.YearText}年度部门整体支出开展绩效评价，现将主要情况摘要如下："
        );
        b.Heading(1, "一、基本情况");
        b.Heading(2, "（一）部门基本情况");
        Department();
        b.Heading(2, "（二）部门资金投入和使用情况");
        Money();
        b.Heading(1, "二、评价结论和主要绩效");
        b.Heading(2, "（一）评价结论");
        var score = b.Points(data.Score);
        b.Same(RelationKind.SummaryVsAnnex, "摘要得分 = 附件 1 总计得分", score, b.Find("e.total.score"));
        b.Paragraph(
            $"评价组按照指标体系和评分标准，对{data.ShortName}部门整体支出绩效进行综合评价，评价得分{score}，绩效等级为“{context.Grade(score)}”。各部分得分情况如下表："
        );
        b.Add(tables.Summary);
        b.Heading(2, "（二）主要绩效");
        b.Paragraph($"一是年度重点任务总体完成，{data.Theme.Field}服务能力继续提升；二是内部管理制度逐步完善；三是服务对象评价较好。");
        b.Heading(1, "三、存在的问题和改进建议");
        b.Paragraph(
            $"存在的问题：部分绩效指标不够细化，个别项目前期准备不足，资金支付集中在年底。改进建议：完善指标体系，做实项目储备，加强支付进度调度。"
        );
    }

    private IReadOnlyList<Run> Scale() =>
        b.Habits.SaysMore ? b.Prose($"全年预算规模约{b.HundredMillions("b1.total.adjusted", data.Total.Adjusted)}。") : [];

    private void Department()
    {
        var staff = data.Counts.Staff;
        var total = b.Count(staff.Sum(), "人", SlotUse.Extra);
        var parts = staff.Select(s => b.Count(s, "人", SlotUse.Extra)).ToArray();
        b.Sum(RelationKind.Staff, "实有人员 = 在职 + 离休 + 退休", total, parts);
        var offices = b.Count(data.Counts.Offices, "个", SlotUse.Extra);
        var units = b.Count(data.Counts.Units, "个", SlotUse.Extra);
        b.Paragraph(
            $"{data.ShortName}主管全域{data.Theme.Field}工作，内设机构{offices}，下设直属单位{units}。截至{b.Gap}{context.YearText}年{b.Gap}12{b.Gap}月{b.Gap}31{b.Gap}日，实有人员{total}，其中：在职{parts[0]}、离休{parts[1]}、退休{parts[2]}。"
        );
    }

    private void Money()
    {
        var total = data.Total;
        var initial = b.Cite("b1.total.initial", total.Initial);
        var adjusted = b.Cite("b1.total.adjusted", total.Adjusted);
        var change = b.Cite("b1.total.change", total.Adjusted - total.Initial);
        var rate = b.Percent(EvaluationContext.Percent(total.Adjusted - total.Initial, total.Initial));
        b.Ratio(RelationKind.AdjustRate, "预算调整率 = 预算调整数 / 年初预算数", rate, change, initial);
        b.Paragraph(
            $"{data.ShortName}{context.YearText}年度年初收入预算{initial}，全年收入预算{adjusted}，预算调整数{change}，预算调整率{rate}。{Scale()}"
        );
        var spent = data.Expenditure;
        var all = b.Cite("b2.total.actual", spent.Actual);
        var basic = b.Cite("b2.basic.actual", BudgetRow.Sum("", data.Basic).Actual);
        var project = b.Cite("b2.0.actual", data.OtherExpenditure[0].Actual);
        var closing = b.Money(total.Adjusted - spent.Actual);
        b.Balance(RelationKind.Closing, "年末结转结余 = 全年预算 − 决算支出", closing, [adjusted], [all]);
        var executed = b.Percent(EvaluationContext.Percent(spent.Actual, spent.Adjusted));
        b.Ratio(RelationKind.ExecutionRate, "预算执行率 = 决算数 / 全年预算数", executed, all, adjusted);
        b.Paragraph(
            $"{context.YearText}年度实际支出{all}，其中：基本支出{basic}，项目支出{project}。年末结转和结余{closing}，预算执行率{executed}。"
        );
    }
}
