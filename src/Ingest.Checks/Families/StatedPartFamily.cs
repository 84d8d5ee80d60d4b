namespace Ingest.Checks;

/// <summary>
/// Counts said with their whole and rate: 在 A 个项目中，…的 B 个，占 p %. The part is not more than the whole, and p = B ÷ A.
/// </summary>
internal sealed class StatedPartFamily : IRuleFamily
{
    private static readonly Rule Ratio = RuleCatalogue.Get("text.stated-ratio");
    private static readonly Rule Part = RuleCatalogue.Get("text.stated-part");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (
                var share in paragraph.Mentions.Where(m =>
                    m.Index > 1 && m.Role == MentionRole.Share && m.Lead.TrimStart(',') is "占" or "占比" or "占比为"
                )
            )
            {
                var part = paragraph.Mentions[share.Index - 1];
                var whole = paragraph
                    .Mentions.Take(part.Index)
                    .LastOrDefault(m => m.Sentence == share.Sentence && m.Figure.Unit == part.Figure.Unit && IsCount(m));
                if (whole is null || !IsCount(part) || whole.Figure.Value == 0 || !IsOf(paragraph, whole, part))
                {
                    continue;
                }

                var (above, below) = (new FigureTerm(part.Figure, part.Name), new FigureTerm(whole.Figure, whole.Name));
                yield return ToClaim(Part, paragraph, above, below, Comparison.AtMost);
                yield return ToClaim(
                    Ratio,
                    paragraph,
                    new FigureTerm(share.Figure, "占比"),
                    new RatioExpression(above, below),
                    Comparison.Equal
                );
            }
        }
    }

    private static bool IsCount(Mention mention) =>
        mention.Role == MentionRole.Amount
        && mention.Figure is { Decimals: 0, Unit: "个" or "项" or "家" or "户" or "人" or "份" or "名" or "辆" };

    /// <summary>Whether …中 or 其中 stands between the two counts.</summary>
    private static bool IsOf(ParagraphView paragraph, Mention whole, Mention part) =>
        paragraph.Mentions.Skip(whole.Index + 1).Take(part.Index - whole.Index).Any(m => m.Lead.Contains('中'));

    private static Claim ToClaim(Rule rule, ParagraphView paragraph, FigureTerm claimed, Expression expression, Comparison comparison) =>
        new()
        {
            Rule = rule,
            Place = paragraph.Caption,
            Claimed = claimed,
            Expression = expression,
            Comparison = comparison,
        };
}
