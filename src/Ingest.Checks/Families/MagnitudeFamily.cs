using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// An amount said again in 亿元 (合计约 1.40 亿元) against the amounts of its section in 万元 or 元. Where it equals none of them but is a misprint of
/// one (two digits swapped, ten times too much or too little), it is claimed to be that one.
/// </summary>
internal sealed class MagnitudeFamily : IRuleFamily
{
    private const string Large = "亿元";
    private static readonly Rule Rule = RuleCatalogue.Get("text.magnitude");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (var mention in paragraph.Mentions.Where(m => m.Figure is { Unit: Large, Value: > 0 } && m.Role == MentionRole.Amount))
            {
                if (Claim(view, paragraph, mention) is { } claim)
                {
                    yield return claim;
                }
            }
        }
    }

    private static Claim? Claim(DocumentView view, ParagraphView paragraph, Mention mention)
    {
        var amounts = view
            .Prose.Paragraphs.Where(p => p.Section == paragraph.Section)
            .OrderBy(p => Math.Abs(p.Index - paragraph.Index))
            .SelectMany(p => p.Mentions.Reverse())
            .Where(m => m.Role == MentionRole.Amount && m.Figure.Unit != Large && MoneyUnit.InYuan(m.Figure.Unit) is not null)
            .ToList();
        var said = Amount.Quantity(mention.Figure);
        var other =
            amounts.Find(a => Amount.Quantity(a.Figure).Meets(said))
            ?? amounts.Find(a => IsMisprint(mention.Figure, Amount.Quantity(a.Figure)) && !IsSaidRight(paragraph, mention, a));
        return other is null
            ? null
            : new Claim
            {
                Rule = Rule,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(mention.Figure, mention.Name),
                Expression = new FigureTerm(other.Figure, other.Name),
            };
    }

    /// <summary>Whether another amount in 亿元 of the paragraph is the one in 万元: then this one, called something else, is of another.</summary>
    private static bool IsSaidRight(ParagraphView paragraph, Mention mention, Mention amount) =>
        mention.Name != amount.Name
        && paragraph.Mentions.Any(m =>
            m != mention && m.Figure.Unit == Large && Amount.Quantity(m.Figure).Meets(Amount.Quantity(amount.Figure))
        );

    private static bool IsMisprint(Figure figure, Interval should)
    {
        decimal[] tenfold = [figure.Value / 10, figure.Value * 10];
        return TypicalCause.Swaps(figure).Concat(tenfold).Any(v => Amount.Quantity(figure with { Value = v }).Meets(should));
    }
}
