using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Amounts in a sentence that refers to a table (见表 1-1, 见附件 2) against the totals of that table: an amount that stands nowhere in it but is exactly a slip
/// of one of its totals (two digits swapped, 元 for 万元).
/// </summary>
internal sealed class ReferredTableFamily : IRuleFamily
{
    private const int FewestDigits = 5;
    private static readonly Rule Rule = RuleCatalogue.Get("text.referred-table");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        from paragraph in view.Prose.Paragraphs
        let tables = TableReference.In(view, paragraph)
        where tables.Count > 0
        from mention in paragraph.Mentions
        where mention.Role == MentionRole.Amount && IsLong(mention.Figure)
        from claim in OfMention(paragraph, mention, tables)
        select claim;

    private static IEnumerable<Claim> OfMention(ParagraphView paragraph, Mention mention, IReadOnlyList<TableView> tables)
    {
        var money = tables
            .SelectMany(t => t.Lanes.SelectMany(l => l.Rows.SelectMany(r => l.Values.Select(c => new Place(t, l, r, c)))))
            .Where(p => p.Figure is not null && Amount.Comparable(p.Figure.Unit, mention.Figure.Unit))
            .ToList();
        if (money.Exists(p => p.Figure!.Quantity.Meets(mention.Figure.Quantity)))
        {
            return [];
        }

        var slips = money
            .Where(p => p.Row.IsTotal && Slip.IsLikely(mention.Figure, p.Figure!.Quantity))
            .DistinctBy(p => p.Figure!.Value)
            .ToList();
        return slips is [var place]
            ?
            [
                new Claim
                {
                    Rule = Rule,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(mention.Figure, mention.Name),
                    Expression = new FigureTerm(place.Figure!, $"{place.Table.Caption} {place.Row.Caption} {place.Column.Name}"),
                },
            ]
            : [];
    }

    private static bool IsLong(Figure figure) =>
        MoneyUnit.InYuan(figure.Unit) is not null
        && figure.Value != 0
        && (int)Math.Floor(Math.Log10((double)Math.Max(1, Math.Abs(figure.Value)))) + 1 + figure.Decimals >= FewestDigits;
}
