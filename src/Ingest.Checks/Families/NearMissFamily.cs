using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// The same quantity by name in two places of the running text, differing by exactly what a slip makes: 元 for 万元, two digits swapped. Other differences
/// are left alone, for the same words often name different quantities.
/// </summary>
internal sealed class NearMissFamily : IRuleFamily
{
    private const int ShortestName = 5;
    private static readonly Rule Rule = RuleCatalogue.Get("text.same-quantity");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var named = view
            .Prose.Paragraphs.SelectMany(p =>
                p.Mentions.Where(m =>
                        m.Role == MentionRole.Amount && m.Name.Length >= ShortestName && MoneyUnit.InYuan(m.Figure.Unit) is not null
                    )
                    .Select(m => (Paragraph: p, Mention: m))
            )
            .GroupBy(x => x.Mention.Name)
            .Where(g => g.Count() is > 1 and <= 12);
        foreach (var group in named)
        {
            var all = group.ToList();
            foreach (var (paragraph, mention) in all)
            {
                if (all.Exists(o => o.Mention != mention && o.Mention.Figure.Quantity.Meets(mention.Figure.Quantity)))
                {
                    continue;
                }

                if (all.Find(o => o.Mention != mention && IsSlip(mention.Figure, o.Mention.Figure)) is { Mention: { } other } match)
                {
                    yield return new Claim
                    {
                        Rule = Rule,
                        Place = paragraph.Caption,
                        Claimed = new FigureTerm(mention.Figure, mention.Name),
                        Expression = new FigureTerm(other.Figure, $"{match.Paragraph.Caption} {other.Name}"),
                    };
                }
            }
        }
    }

    /// <summary>Whether the first looks like a slip of the second; of a pair that differs by 10,000 the larger is the slip.</summary>
    private static bool IsSlip(Figure figure, Figure other)
    {
        var cause = TypicalCause.Of(figure, other.Quantity);
        return cause is { En: "digits look swapped" }
            ? figure.Id.CompareTo(other.Id) < 0 && figure.Value >= 1000
            : cause?.Zh.Contains("单位错位") == true && figure.Quantity.Low > other.Quantity.High;
    }
}
