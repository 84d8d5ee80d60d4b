using System.Globalization;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>Chapter four: each class with its score table, each indicator with what was found.</summary>
internal sealed class EvaluationAnalysis(EvaluationContext context, EvaluationTables tables)
{
    private readonly EvaluationData data = context.Data;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>Adds the chapter.</summary>
    public void Compose()
    {
        b.Heading(1, "四、绩效评价指标分析");
        for (var c = 0; c < 3; c++)
        {
            var letter = (char)('A' + c);
            EvaluationIndicator[] mine = [.. data.Indicators.Where(i => i.Class == c)];
            b.Heading(2, $"（{AccountsContext.Ordinal(c + 1)}）{EvaluationContext.Classes[c]}类指标分析");
            var count = b.Count(mine.Length, "个");
            b.Relate(new NumericRelation(RelationKind.Count, $"表 4-{c + 1} 指标个数", count.Id, [], _ => Bounds.Exactly(mine.Length)));
            var score = Repeat($"e.{letter}.score");
            b.Paragraph(
                $"{EvaluationContext.Classes[c]}类共设置三级指标{count}，权重{Repeat($"e.{letter}.weight")}，得分{score}，得分率{RepeatRate($"e.{letter}.rate")}，见表{b.Gap}4-{(c + 1).ToString(CultureInfo.InvariantCulture)}。"
            );
            b.Add(tables.Classes[c]);
            for (var i = 0; i < mine.Length; i++)
            {
                Indicator(i + 1, mine[i]);
            }
        }
    }

    private void Indicator(int number, EvaluationIndicator indicator)
    {
        b.Heading(4, $"（{number.ToString(CultureInfo.InvariantCulture)}）{indicator.Code} {indicator.Name}");
        var survey = indicator.Group == "满意度" ? data.Surveys.ToList().FindIndex(s => s.Title == indicator.Name) : -1;
        if (survey >= 0)
        {
            Survey(indicator, survey);
        }
        else if (indicator.Rule == ScoringRule.Judged)
        {
            Judged(indicator);
        }
        else
        {
            Measured(indicator, $"根据{indicator.Basis}，{indicator.Name}");
        }

        b.Paragraph($"该指标满分为{Repeat($"e.{indicator.Code}.weight")}，根据评分标准得{Repeat($"e.{indicator.Code}.score")}。");
    }

    private void Judged(EvaluationIndicator indicator)
    {
        Sampled(indicator);
        if (indicator.Deduction == 0)
        {
            b.Paragraph($"根据{indicator.Basis}，评价组未发现不符合要求的情况。");
        }
        else
        {
            var lost = b.Points(indicator.Deduction);
            Deducted(indicator, lost);
            b.Paragraph($"根据{indicator.Basis}，评价组抽查发现个别事项不符合要求，扣{lost}。");
        }
    }

    private void Deducted(EvaluationIndicator indicator, Slot lost)
    {
        if (b.Habits.SaysMore)
        {
            Slot?[] score = [b.Find($"e.{indicator.Code}.score")];
            b.Balance(RelationKind.Deduction, "扣分 = 权重 − 得分", lost, [b.Find($"e.{indicator.Code}.weight")], score);
        }
    }

    /// <summary>A count of samples with the part that is in order and its rate, all in one sentence.</summary>
    private void Sampled(EvaluationIndicator indicator)
    {
        if (!b.Habits.SaysMore)
        {
            return;
        }

        var sample = 16 + (3 * indicator.Weight) + indicator.Name.Length;
        var good = sample - (indicator.Deduction > 0 ? 2 + indicator.Weight : 0);
        var (all, part) = (b.Count(sample, "份"), b.Count(good, "份"));
        var rate = b.Percent(good * 100m / sample);
        b.Ratio(RelationKind.StatedRatio, "占比 = 符合要求的份数 / 抽查份数", rate, part, all);
        b.AtMost(RelationKind.StatedPart, "符合要求的份数 ≤ 抽查份数", part, all);
        b.Paragraph($"评价组抽查资料{all}，其中符合要求的{part}，占抽查资料的{rate}。");
    }

    private void Survey(EvaluationIndicator indicator, int number)
    {
        var valid = b.Count(data.Surveys[number].Valid, "份");
        b.Same(RelationKind.TextVsTable, "有效问卷份数在两处应一致", valid, b.Find($"s{number}.valid"));
        var questions = b.Count(data.Surveys[number].Satisfaction.Count(), "个");
        b.Paragraph(
            $"评价组开展问卷调查，收回有效问卷{valid}，针对该指标设置问题{questions}，结果见表{b.Gap}4-{(number + 4).ToString(CultureInfo.InvariantCulture)}。"
        );
        b.Add(tables.Analyses[number]);
        b.Same(RelationKind.TableVsAnnex, "附件 1 满意度 = 综合满意度", b.Find($"e.{indicator.Code}.actual"), b.Find($"s{number}.overall"));
        Measured(indicator, $"根据上表，{indicator.Name}");
    }

    private void Measured(EvaluationIndicator indicator, string subject)
    {
        var source = b.Find($"e.{indicator.Code}.actual")!;
        var actual = b.Add(s => source with { Id = s.Id, Label = "" });
        b.Same(RelationKind.TextVsTable, "正文完成值 = 附件 1 完成值", actual, source);
        var word = b.Word(
            indicator.Actual > indicator.Target ? (b.Habits.OtherClaimWords ? "超过" : "大于")
            : indicator.Actual < indicator.Target ? (b.Habits.OtherClaimWords ? "低于" : "小于")
            : "等于"
        );
        b.Fits(RelationKind.Claim, "与标杆值比较的用词", word, actual, b.Find($"e.{indicator.Code}.target"));
        if (indicator.Rule == ScoringRule.Proportional || indicator.Score == indicator.Weight)
        {
            b.Paragraph($"{subject}完成值为{actual}，{word}标杆值。");
            return;
        }

        var direction = indicator.Rule == ScoringRule.PerPointBelow ? "降低" : "超过";
        var lost = b.Points(indicator.Weight - indicator.Score);
        Deducted(indicator, lost);
        b.Paragraph(
            $"{subject}完成值为{actual}，{word}标杆值，按每{direction}{b.Count(1, "个百分点", SlotUse.Unlisted)}扣{b.Points(indicator.Deduction)}计算，共扣{lost}。"
        );
    }

    private Slot Repeat(string key)
    {
        var source = b.Find(key)!;
        var slot = b.Points(source.Value!.Value);
        b.Same(RelationKind.TextVsTable, "正文数字 = 附件 1 数字", slot, source);
        return slot;
    }

    private Slot RepeatRate(string key)
    {
        var source = b.Find(key)!;
        var slot = b.Percent(source.Value!.Value);
        b.Same(RelationKind.TextVsTable, "正文得分率 = 附件 1 得分率", slot, source);
        return slot;
    }
}
