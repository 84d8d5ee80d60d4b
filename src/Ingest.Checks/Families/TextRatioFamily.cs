using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>
/// Rates said with both operands in the sentence: 预算 X，执行 Y，执行率 p%; 发放 X 份，收回 Y 份，有效率 p%; 年初预算 X …，预算调整数 D，调整率 p%. One fitting pair of the sentence
/// is enough; a break is claimed only where the two amounts right before the rate are a plan and its result.
/// </summary>
internal sealed partial class TextRatioFamily : IRuleFamily
{
    private const int Farthest = 4;
    private static readonly Rule Rule = RuleCatalogue.Get("text.rate");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view.Prose.Paragraphs.SelectMany(p =>
            p.Mentions.Where(m => m.Role == MentionRole.Rate && RateWords().IsMatch(m.Lead)).Select(m => Claim(p, m)).OfType<Claim>()
        );

    private static Claim? Claim(ParagraphView paragraph, Mention rate)
    {
        var amounts = paragraph
            .Mentions.Take(rate.Index)
            .Where(m => m.Sentence == rate.Sentence && m.Role == MentionRole.Amount)
            .TakeLast(Farthest)
            .ToList();
        for (var i = amounts.Count - 1; i > 0; i--)
        {
            for (var j = i - 1; j >= 0; j--)
            {
                if (
                    Amount.Comparable(amounts[i].Figure.Unit, amounts[j].Figure.Unit)
                    && Build(paragraph, rate, amounts[i], amounts[j]) is { } claim
                    && Evaluator.Evaluate(claim).Holds
                )
                {
                    return claim;
                }
            }
        }

        if (rate.Lead.Contains("调整率"))
        {
            return
                amounts.Find(a => a.Name.EndsWith("调整数") || a.Name.EndsWith("调整额")) is { } change
                && amounts.FindAll(a => a.Name.Contains("年初")) is [var initial]
                ? Build(paragraph, rate, change, initial)
                : null;
        }

        return
            amounts.Count >= 2
            && amounts[^1].Index == rate.Index - 1
            && amounts[^2].Index == rate.Index - 2
            && IsPlanAndResult(amounts[^2].Name, amounts[^1].Name, rate.Lead)
            ? Build(paragraph, rate, amounts[^1], amounts[^2])
            : null;
    }

    private static Claim? Build(ParagraphView paragraph, Mention rate, Mention above, Mention below) =>
        below.Figure.Value == 0
            ? null
            : new Claim
            {
                Rule = Rule,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(rate.Figure, rate.Name),
                Expression = new RatioExpression(new FigureTerm(above.Figure, above.Name), new FigureTerm(below.Figure, below.Name)),
            };

    private static bool IsPlanAndResult(string plan, string result, string rate) =>
        !rate.Contains("差异") && Plan().IsMatch(plan) && Result().IsMatch(result);

    [GeneratedRegex(
        "(?:执行率|完成率|控制率|使用率|支付率|有效率|回收率|到位率|调整率|结转率|结余率|支出率)(?:为|是|达到?|约)*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex RateWords();

    [GeneratedRegex("预算|发放|计划|应|资金到位|到位资金|安排")]
    private static partial Regex Plan();

    [GeneratedRegex("执行|支出|决算|收回|回收|完成|实际|支付|到位")]
    private static partial Regex Result();
}
