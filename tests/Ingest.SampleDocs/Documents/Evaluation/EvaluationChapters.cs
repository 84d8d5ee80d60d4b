using System.Globalization;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>Chapters one to three, five and six of a report.</summary>
internal sealed class EvaluationChapters(EvaluationContext context, EvaluationTables tables)
{
    private readonly EvaluationData data = context.Data;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>Chapter one: the department, its money and projects.</summary>
    public void Background()
    {
        b.Heading(1, "一、部门基本情况", newPage: true);
        b.Heading(2, "（一）单位概况");
        for (var i = 0; i < data.Theme.Duties.Count; i++)
        {
            b.Paragraph($"（{(i + 1).ToString(CultureInfo.InvariantCulture)}）{data.Theme.Duties[i]}。");
        }

        b.Heading(2, "（二）部门资金投入和使用情况");
        b.Heading(3, "1.部门年度预算安排情况");
        var initial = b.Cite("b1.total.initial", data.Total.Initial);
        var adjusted = b.Cite("b1.total.adjusted", data.Total.Adjusted);
        b.Paragraph(
            $"{data.ShortName}{context.YearText}年度部门收入年初预算{initial}，经预算调整后，全年预算为{adjusted}，收入预算明细见表{b.Gap}1-1。"
        );
        b.Add(tables.Income);
        b.Heading(3, "2.部门年度预算执行情况");
        var spent = data.Expenditure;
        b.Paragraph(
            $"{data.ShortName}{context.YearText}年度部门全年支出{b.Cite("b2.total.actual", spent.Actual)}，预算执行情况见表{b.Gap}1-2。"
        );
        b.Add(tables.Expenditure);
        Projects();
        var (budget, paid) = data.ThreePublic;
        var plan = b.Money(budget);
        var used = b.Money(paid);
        var rate = b.Percent(EvaluationContext.Percent(paid, budget));
        b.Ratio(RelationKind.Completion, "“三公”经费控制率 = 实际支出 / 预算", rate, used, plan);
        b.Heading(3, "4.“三公”经费执行情况");
        b.Paragraph($"{context.YearText}年“三公”经费预算{plan}，实际支出{used}，控制率{rate}。");
    }

    /// <summary>Chapter two: purpose, scope, method.</summary>
    public void Method()
    {
        b.Heading(1, "二、绩效评价工作开展情况");
        b.Heading(2, "（一）绩效评价目的、对象和范围");
        b.Paragraph($"本次评价旨在了解部门整体支出的决策、管理和绩效情况，查找问题，为改进预算管理提供依据。");
        var from = b.Word(data.Year.ToString(CultureInfo.InvariantCulture));
        b.Fits(RelationKind.Year, $"评价年度为 {data.Year} 年", from);
        b.Paragraph(
            $"评价对象为{b.Organisation(data.Organisation)}{context.YearText}年度部门整体支出，评价时间段为{b.Gap}{from}{b.Gap}年{b.Gap}1{b.Gap}月{b.Gap}1{b.Gap}日至{b.Gap}{context.YearText}年{b.Gap}12{b.Gap}月{b.Gap}31{b.Gap}日。"
        );
        b.Heading(2, "（二）评价思路和指标体系");
        var count = b.Count(data.Indicators.Count, "个");
        b.Relate(
            new NumericRelation(
                RelationKind.Count,
                "三级指标个数 = 附件 1 指标行数",
                count.Id,
                [],
                _ => Bounds.Exactly(data.Indicators.Count)
            )
        );
        var weights = "ABC".Select(c => b.Points(b.Find($"e.{c}.weight")!.Value!.Value)).ToArray();
        for (var i = 0; i < 3; i++)
        {
            b.Same(RelationKind.TextVsTable, "正文权重 = 附件 1 权重", weights[i], b.Find($"e.{(char)('A' + i)}.weight"));
        }

        b.Paragraph($"指标体系由决策、管理、绩效三类构成，权重分别为{weights[0]}、{weights[1]}、{weights[2]}，共设置三级指标{count}。");
        b.Heading(2, "（三）评价方法");
        b.Paragraph($"评价采用比较法、因素分析法和公众评判法。评价组抽查了会计凭证、合同和项目档案，并对部门和基层单位进行访谈。");
    }

    /// <summary>Chapter three: the result.</summary>
    public void Conclusion()
    {
        b.Heading(1, "三、综合评价情况及评价结论");
        var score = b.Points(data.Score);
        b.Same(RelationKind.TextVsTable, "正文得分 = 附件 1 总计得分", score, b.Find("e.total.score"));
        var runs = new List<Run>();
        for (var c = 0; c < 3; c++)
        {
            var key = $"e.{(char)('A' + c)}";
            var part = b.Points(data.Indicators.Where(i => i.Class == c).Sum(i => i.Score));
            b.Same(RelationKind.TextVsTable, "正文分类得分 = 附件 1 小计", part, b.Find(key + ".score"));
            var rate = b.Percent(b.Find(key + ".rate")!.Value!.Value);
            b.Same(RelationKind.TextVsTable, "正文得分率 = 附件 1 得分率", rate, b.Find(key + ".rate"));
            runs.AddRange(b.Prose($"{(c == 0 ? "" : "；")}{EvaluationContext.Classes[c]}类得{part}，得分率{rate}"));
        }

        b.Paragraph(
            $"经综合评价，{data.ShortName}{context.YearText}年度部门整体支出绩效得分为{score}，绩效等级为“{context.Grade(score)}”。其中：{runs}。得分情况见表{b.Gap}3-1。"
        );
        b.Add(tables.Scores);
        FullMarks();
    }

    /// <summary>Chapters five and six.</summary>
    public void Experience()
    {
        b.Heading(1, "五、主要经验及做法、存在的问题和建议");
        string[] parts = ["主要经验及做法", "存在的问题及原因分析", "改进建议"];
        string[] texts =
        [
            "实行重点项目领导联系制度，按月调度工程进度和资金支付，及时协调要素保障。",
            "部门绩效目标与核心职能衔接不够，少数项目受前期工作影响执行偏慢，资产登记不够及时。",
            "围绕核心职能细化指标，将前期工作成熟度作为安排预算的条件，健全合同和资产管理责任制。",
        ];
        for (var i = 0; i < parts.Length; i++)
        {
            b.Heading(2, $"（{AccountsContext.Ordinal(i + 1)}）{parts[i]}");
            b.Paragraph($"{texts[i]}");
        }

        b.Heading(1, "六、其他需要说明的问题");
        b.Paragraph($"被评价部门对所提供资料的真实性、完整性负责。本报告仅供委托方了解部门整体支出绩效使用。");
    }

    private void FullMarks()
    {
        if (!b.Habits.SaysMore)
        {
            return;
        }

        var full = data.Indicators.Count(i => i.Score == i.Weight);
        var (all, best, rest) = (b.Count(data.Indicators.Count, "个"), b.Count(full, "个"), b.Count(data.Indicators.Count - full, "个"));
        b.Counts(RelationKind.FullMarks, "得满分的指标个数 = 附件 1 得分等于权重的行数", best, full);
        b.Counts(RelationKind.FullMarks, "扣分的指标个数 = 附件 1 得分小于权重的行数", rest, data.Indicators.Count - full);
        b.Paragraph($"在{all}三级指标中，得满分的指标{best}，扣分的指标{rest}。");
    }

    private void Projects()
    {
        b.Heading(3, "3.项目支出安排及执行情况");
        var sum = BudgetRow.Sum("", data.Projects.Select(p => p.Money));
        var count = b.Count(data.Projects.Count, "个");
        b.Relate(
            new NumericRelation(
                RelationKind.Count,
                "主要项目个数 = 附件 2 项目行数",
                count.Id,
                [],
                _ => Bounds.Exactly(data.Projects.Count)
            )
        );
        var adjusted = b.Cite("l.total.adjusted", sum.Adjusted);
        var actual = b.Cite("l.total.actual", sum.Actual);
        var rate = b.Percent(EvaluationContext.Percent(sum.Actual, sum.Adjusted));
        b.Ratio(RelationKind.ExecutionRate, "执行率 = 执行数 / 全年预算数", rate, actual, adjusted);
        var runs = new List<Run>();
        foreach (var (direction, number) in data.Projects.GroupBy(p => p.Direction).Select((g, i) => (g, i)))
        {
            var amount = BudgetRow.Sum("", direction.Select(p => p.Money)).Adjusted;
            var slot = b.Cite($"l.d{number}.adjusted", amount);
            var share = b.Percent(EvaluationContext.Percent(amount, sum.Adjusted));
            b.Ratio(RelationKind.Share, "占主要项目预算的比例", share, slot, adjusted);
            runs.AddRange(b.Prose($"{(runs.Count == 0 ? "" : "；")}{direction.Key}方面{slot}，占{share}"));
        }

        b.Paragraph(
            $"评价组梳理了核心履职方向的主要项目共{count}，全年预算{adjusted}，执行{actual}，执行率{rate}。其中：{runs}。项目明细见附件{b.Gap}2。"
        );
    }
}
