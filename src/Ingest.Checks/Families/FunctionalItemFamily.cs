namespace Ingest.Checks;

/// <summary>
/// Items of the functional classification in running text, X（类）Y（款）Z（项） … 万元, against the row of that path in the tables by
/// function.
/// </summary>
internal sealed class FunctionalItemFamily : IRuleFamily
{
    private static readonly string[] OtherTables = ["expenditure", "government-fund", "state-capital", "summary", "appropriation-summary"];
    private static readonly Rule Rule = RuleCatalogue.Get("text.functional-item");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var prefix = view.OfKind("budget.general-public-budget").Count > 0 ? "budget." : "final-accounts.";
        var general = FunctionalRows.Of(view.OfKind(prefix + "general-public-budget"));
        var others = OtherTables.Select(k => FunctionalRows.Of(view.OfKind(prefix + k))).ToList();
        var items = view.Prose.Paragraphs.SelectMany(p => FunctionalMentions.Read(p).Select(m => new Item(p, m.Names, m.Mention))).ToList();
        foreach (var section in items.GroupBy(i => i.Paragraph.Section))
        {
            foreach (var claim in InSection([.. section], general, others))
            {
                yield return claim;
            }
        }
    }

    /// <summary>
    /// Each item against the table that prints the same amount; where none does, against the general public budget if the section is about it: by its
    /// heading, because most of its items are printed there, or because the amount is a typical misprint of the one there. Elsewhere the text may
    /// speak of all expenditure, and nothing is claimed.
    /// </summary>
    private static IEnumerable<Claim> InSection(List<Item> items, FunctionalRows general, List<FunctionalRows> others)
    {
        var inGeneral = items.Count(i => general.Find(i.Names) is { } place && Evaluator.Evaluate(ToClaim(i, place)).Holds);
        foreach (var item in items)
        {
            var claims = others.Prepend(general).Select(t => t.Find(item.Names)).OfType<Place>().Select(p => ToClaim(item, p)).ToList();
            if (claims.Find(c => Evaluator.Evaluate(c).Holds) is { } holding)
            {
                yield return holding;
            }
            else if (general.Find(item.Names) is { } place && ToClaim(item, place) is var claim)
            {
                var isAboutIt = item.Paragraph.Headings.Any(h => h.Contains("一般公共预算")) || 2 * inGeneral > items.Count;
                if (isAboutIt || TypicalCause.IsSwapOrSlip(item.Mention.Figure, Amount.Quantity(place.Figure!)))
                {
                    yield return claim;
                }
            }
        }
    }

    private static Claim ToClaim(Item item, Place place) =>
        new()
        {
            Rule = Rule,
            Place = item.Paragraph.Caption,
            Claimed = new FigureTerm(item.Mention.Figure, string.Concat(item.Names)),
            Expression = new FigureTerm(place.Figure!, $"{place.Table.Caption} {place.Row.Caption}"),
            IsUndecidable = !Amount.Comparable(item.Mention.Figure.Unit, place.Figure!.Unit),
        };

    /// <summary>An item in running text.</summary>
    /// <param name="Paragraph">Where it stands.</param>
    /// <param name="Names">Names of 类, 款, 项, as many as are told.</param>
    /// <param name="Mention">Its amount.</param>
    private sealed record Item(ParagraphView Paragraph, IReadOnlyList<string> Names, Mention Mention);
}
