namespace Ingest.Checks;

/// <summary>
/// 其中 in running text: a part is not more than the amount it is part of, the nearest before it of the same unit. Where
/// that is a change or the parts are not amounts nothing is claimed, for then 其中 belongs to something else.
/// </summary>
internal sealed class TextOfWhichFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("text.of-which");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) => view.Prose.Paragraphs.SelectMany(InParagraph);

    private static IEnumerable<Claim> InParagraph(ParagraphView paragraph)
    {
        Mention? whole = null;
        foreach (var mention in paragraph.Mentions)
        {
            if (mention.Lead.Contains("其中"))
            {
                whole = WholeOf(paragraph, mention);
            }
            else if (
                whole is not null
                && mention.Sentence != whole.Sentence
                && paragraph.FullStopsBefore(mention) != paragraph.FullStopsBefore(whole)
            )
            {
                whole = null;
            }

            if (whole is not null && IsPart(mention, whole))
            {
                yield return new Claim
                {
                    Rule = Rule,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(mention.Figure, mention.Name),
                    Expression = new FigureTerm(whole.Figure, whole.Name),
                    Comparison = Comparison.AtMost,
                };
            }
        }
    }

    private static Mention? WholeOf(ParagraphView paragraph, Mention part)
    {
        var nearest = paragraph
            .Mentions.Take(part.Index)
            .LastOrDefault(m => m.Figure.Unit != "%" && Amount.Comparable(m.Figure.Unit, part.Figure.Unit));
        return
            nearest is { Role: MentionRole.Amount, IsBracketed: false, Figure.Value: >= 0 }
            && part.Sentence - nearest.Sentence <= 1
            && part.Role == MentionRole.Amount
            ? nearest
            : null;
    }

    private static bool IsPart(Mention mention, Mention whole) =>
        mention.Role == MentionRole.Amount
        && !mention.IsBracketed
        && mention.Figure.Unit.Length > 0
        && mention.Figure.Value >= 0
        && Amount.Comparable(mention.Figure.Unit, whole.Figure.Unit)
        && !mention.Name.Contains("预算")
        && !mention.Name.Contains("上年");
}
