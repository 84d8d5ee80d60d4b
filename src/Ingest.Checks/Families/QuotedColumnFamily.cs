using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Sentences that quote a column of a table: 实际支出 X，其中：基本支出 A，项目支出 B, each named like a row. Where one amount equals its row's cell in a column and no other
/// column fits, the others should equal theirs. An amount that stands in some table is left alone: it may be quoted from there.
/// </summary>
internal sealed class QuotedColumnFamily : IRuleFamily
{
    private const int FewestDigits = 4;
    private static readonly Rule Rule = RuleCatalogue.Get("text.quoted-column");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var places = view
            .Tables.Where(t => !t.Table.Kind.StartsWith("self-evaluation"))
            .SelectMany(t => t.Lanes.SelectMany(l => l.Rows.SelectMany(r => l.Values.Select(c => new Place(t, l, r, c)))))
            .Where(p => p.Figure is not null && MoneyUnit.InYuan(p.Figure.Unit) is not null && p.Row.Name.Length >= 3)
            .ToList();
        var byName = places.ToLookup(p => MentionName.Core(p.Row.Name), StringComparer.Ordinal);
        var printed = places.Select(p => p.Figure!.Value * Amount.Scale(p.Figure.Unit)).ToHashSet();
        return view.Prose.Paragraphs.SelectMany(p =>
            p.Mentions.Where(IsMoney).GroupBy(p.FullStopsBefore).SelectMany(s => InSentence(byName, printed, p, [.. s]))
        );
    }

    private static bool IsMoney(Mention mention) => mention.Role == MentionRole.Amount && MoneyUnit.InYuan(mention.Figure.Unit) is not null;

    private static IEnumerable<Claim> InSentence(
        ILookup<string, Place> byName,
        HashSet<decimal> printed,
        ParagraphView paragraph,
        List<Mention> mentions
    )
    {
        var named = mentions.ConvertAll(m =>
            (Mention: m, Places: byName[MentionName.Core(m.Name)].Where(p => IsComparable(p, m)).ToList())
        );
        var anchors = named
            .SelectMany(n => n.Places.Where(p => IsLong(p.Figure!) && p.Figure!.Quantity.Meets(n.Mention.Figure.Quantity)))
            .Select(p => (p.Table, Column: p.Column.Index))
            .Distinct()
            .ToList();
        if (anchors is not [var anchor])
        {
            yield break;
        }

        foreach (var (mention, found) in named)
        {
            var here = found.Where(p => p.Table == anchor.Table && p.Column.Index == anchor.Column).ToList();
            var isElsewhere = printed.Contains(mention.Figure.Value * Amount.Scale(mention.Figure.Unit));
            if (here is [var cell] && (cell.Figure!.Quantity.Meets(mention.Figure.Quantity) || !isElsewhere))
            {
                yield return new Claim
                {
                    Rule = Rule,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(mention.Figure, mention.Name),
                    Expression = new FigureTerm(cell.Figure!, $"{cell.Table.Caption} {cell.Row.Caption} {cell.Column.Name}"),
                };
            }
        }
    }

    private static bool IsComparable(Place place, Mention mention) => Amount.Comparable(place.Figure!.Unit, mention.Figure.Unit);

    private static bool IsLong(Figure figure) => figure.Raw.Count(char.IsDigit) >= FewestDigits;
}
