using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// The analysis of an indicator (a section whose heading names it) against the indicator system: 满分, 得分, 完成值, points taken off, and
/// 大于|小于|未超过目标值 as the figures say.
/// </summary>
internal sealed partial class IndicatorTextFamily : IRuleFamily
{
    private static readonly Rule Same = RuleCatalogue.Get("evaluation.indicator-text");
    private static readonly Rule Deduction = RuleCatalogue.Get("evaluation.deduction");
    private static readonly Rule Words = RuleCatalogue.Get("evaluation.target-words");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            if (view.Evaluation.Named(paragraph.Headings) is { } indicator)
            {
                foreach (var assertion in InParagraph(view.Evaluation.System!, paragraph, indicator))
                {
                    yield return assertion;
                }
            }
        }
    }

    private static IEnumerable<Assertion> InParagraph(ScoreTable system, ParagraphView paragraph, IndicatorRow indicator)
    {
        foreach (var mention in paragraph.Mentions)
        {
            var (name, figure) = mention.Figure.Unit == "分" ? PointsNamed(mention, indicator) : ActualNamed(mention, indicator);
            if (figure is not null)
            {
                yield return new Claim
                {
                    Rule = Same,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(mention.Figure, name),
                    Expression = new FigureTerm(figure, $"{system.Table.Caption} {name}"),
                };
            }
        }

        if (TakenOff(paragraph) is { } off && indicator is { Weight: { } weight, Score: { } score })
        {
            yield return new Claim
            {
                Rule = Deduction,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(off.Figure, "扣"),
                Expression = new SumExpression([(1, new FigureTerm(weight, "权重")), (-1, new FigureTerm(score, "得分"))]),
            };
        }

        if (TargetWords().Match(paragraph.Plain) is { Success: true } words && IndicatorJudge.Judge(indicator) != IndicatorState.Unknown)
        {
            yield return OfWords(paragraph, indicator, words);
        }
    }

    private static (string Name, Figure? Figure) PointsNamed(Mention mention, IndicatorRow indicator) =>
        FullMarks().IsMatch(mention.Lead) ? ("满分", indicator.Weight)
        : Scored().IsMatch(mention.Lead) ? ("得分", indicator.Score)
        : ("", null);

    private static (string Name, Figure? Figure) ActualNamed(Mention mention, IndicatorRow indicator) =>
        ActualValue().IsMatch(mention.Lead) && indicator.Actual?.Unit == mention.Figure.Unit ? ("完成值", indicator.Actual) : ("", null);

    /// <summary>Points taken off in all: 共扣, or the one 扣 that is not a rate (每 … 扣).</summary>
    private static Mention? TakenOff(ParagraphView paragraph)
    {
        var off = paragraph.Mentions.Where(m => m.Figure.Unit == "分" && Off().IsMatch(m.Lead)).ToList();
        return off.Find(m => m.Lead.EndsWith("共扣") || m.Lead.EndsWith("合计扣") || m.Lead.EndsWith("共计扣"))
            ?? (off is [var one] ? one : null);
    }

    private static Statement OfWords(ParagraphView paragraph, IndicatorRow indicator, Match words)
    {
        var said = words.Groups["word"].Value;
        var (target, actual) = (indicator.Target!, indicator.Actual!);
        var order = (actual.Value * Amount.Scale(actual.Unit)).CompareTo(target.Value * Amount.Scale(target.Unit));
        var holds = said switch
        {
            "大于" or "超过" or "高于" => order > 0,
            "小于" or "低于" or "未达到" => order < 0,
            "未超过" or "不超过" => order <= 0,
            "等于" => order == 0,
            _ => IndicatorJudge.Judge(indicator) == IndicatorState.Met,
        };
        var right =
            order > 0 ? "大于"
            : order < 0 ? "小于"
            : "等于";
        return new Statement
        {
            Rule = Words,
            Place = paragraph.Caption,
            Status = holds ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"称“{said}目标值”，而完成值为 {indicator.ActualText}，标杆值为 {indicator.TargetText}，应为“{right}”",
            MessageEn =
                $"said to be “{said}” the target, but the actual value is {indicator.ActualText} and the target {indicator.TargetText}",
            Expected = right,
            Actual = said,
            Page = paragraph.Page,
            Figures = [actual, target],
        };
    }

    [GeneratedRegex("满分(?:为|是)?$")]
    private static partial Regex FullMarks();

    [GeneratedRegex("(?:评分标准|综合|实际|该指标|本指标)[^。]{0,4}(?:得分?|得分为)$|(?:^|,)得分?(?:为)?$")]
    private static partial Regex Scored();

    [GeneratedRegex("(?:完成值|实际值)(?:为|是|达到)?$|满意度(?:为|是|达到)$|率(?:为|是)$")]
    private static partial Regex ActualValue();

    [GeneratedRegex(@"(?<!每[^,。]{0,14})扣(?:减)?$")]
    private static partial Regex Off();

    [GeneratedRegex(
        "(?<word>未达到|未超过|不超过|大于|小于|高于|低于|超过|等于|达到)(?:年度|绩效)?(?:目标|标杆|指标)值",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex TargetWords();
}
