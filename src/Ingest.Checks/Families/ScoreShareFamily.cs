using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>自评的 N 个项目中，得分在 90 分及以上的 M 个，占 p%: M ≤ N, p = M ÷ N, in one sentence.</summary>
internal sealed partial class ScoreShareFamily : IRuleFamily
{
    private static readonly Rule Part = RuleCatalogue.Get("form-summary.scored-part");
    private static readonly Rule Share = RuleCatalogue.Get("form-summary.scored-share");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        from paragraph in view.Prose.Paragraphs
        from mention in paragraph.Mentions
        where IsScored(paragraph, mention)
        let whole = paragraph.Mentions.Take(mention.Index).LastOrDefault(m => IsWhole(m, mention))
        where whole is not null
        from claim in Claims(paragraph, mention, whole)
        select claim;

    /// <summary>Whether a count is of what reaches a score: a number of points stands right before it.</summary>
    private static bool IsScored(ParagraphView paragraph, Mention mention) =>
        mention.Figure.Unit is "个" or "项"
        && mention.Index > 0
        && AtLeast().IsMatch(mention.Lead)
        && paragraph.Mentions[mention.Index - 1] is { Figure.Unit: "分" } score
        && score.Sentence == mention.Sentence;

    private static bool IsWhole(Mention whole, Mention part) =>
        whole.Figure.Unit == part.Figure.Unit
        && whole.Sentence == part.Sentence
        && !AtLeast().IsMatch(whole.Lead)
        && whole.Figure.Value > 0;

    private static IEnumerable<Claim> Claims(ParagraphView paragraph, Mention part, Mention whole)
    {
        var (m, n) = (new FigureTerm(part.Figure, "达到该得分的项目"), new FigureTerm(whole.Figure, "项目"));
        yield return new Claim
        {
            Rule = Part,
            Place = paragraph.Caption,
            Claimed = m,
            Expression = n,
            Comparison = Comparison.AtMost,
        };
        var next = paragraph.Mentions.ElementAtOrDefault(part.Index + 1);
        if (next is { Figure.Unit: "%" } && next.Sentence == part.Sentence && ShareWords().IsMatch(next.Lead))
        {
            yield return new Claim
            {
                Rule = Share,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(next.Figure, "占比"),
                Expression = new RatioExpression(m, n),
            };
        }
    }

    [GeneratedRegex(@"^(?:\(含\))?(?:及|含)?以上的?(?:项目)?(?:共|有|为)*$")]
    private static partial Regex AtLeast();

    [GeneratedRegex("占(?:比|项目总数的?|全部项目的?|的)*(?:为)?$")]
    private static partial Regex ShareWords();
}
