using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>预算调整率 = 预算调整数 ÷ 年初预算 in one sentence. The sign may be told by a word (调减 …，调整率 −5 %) or left to the reader.</summary>
internal sealed partial class AdjustmentRateFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("text.adjustment-rate");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view.Prose.Paragraphs.SelectMany(p => p.Mentions.Where(IsRate).Select(m => ToClaim(p, m)).OfType<Claim>());

    private static bool IsRate(Mention mention) => mention.Figure.Unit == "%" && RateWords().IsMatch(mention.Lead);

    private static Claim? ToClaim(ParagraphView paragraph, Mention rate)
    {
        var amounts = paragraph.Mentions.Where(m => m.Sentence == rate.Sentence && MoneyUnit.InYuan(m.Figure.Unit) is not null).ToList();
        var (initial, changes) = (
            amounts.Where(m => Initial().IsMatch(m.Name)).ToList(),
            amounts.Where(m => Change().IsMatch(m.Name)).ToList()
        );
        if (
            initial is not [{ Figure.Value: not 0 } below]
            || changes is not [var change]
            || change.Figure.Value < 0 != rate.Figure.Value < 0
        )
        {
            return null;
        }

        return new Claim
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Claimed = new FigureTerm(rate.Figure, "预算调整率"),
            Expression = new RatioExpression(new FigureTerm(change.Figure, change.Name), new FigureTerm(below.Figure, below.Name)),
        };
    }

    [GeneratedRegex("调整率(?:为|是|达到?)*$")]
    private static partial Regex RateWords();

    [GeneratedRegex("年初[^,、]{0,6}预算")]
    private static partial Regex Initial();

    [GeneratedRegex("调整(?:数|额|金额)?$")]
    private static partial Regex Change();
}
