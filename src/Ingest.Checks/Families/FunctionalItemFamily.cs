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
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (var (names, mention) in FunctionalMentions.Read(paragraph))
            {
                if (Claim(paragraph, names, mention, general, others) is { } claim)
                {
                    yield return claim;
                }
            }
        }
    }

    /// <summary>
    /// The claim against the table that prints the same amount; where none does, against the general public budget if the section is
    /// about it. Elsewhere the text may speak of all expenditure, and nothing is claimed.
    /// </summary>
    private static Claim? Claim(
        ParagraphView paragraph,
        IReadOnlyList<string> names,
        Mention mention,
        FunctionalRows general,
        List<FunctionalRows> others
    )
    {
        var claims = others
            .Prepend(general)
            .Select(t => t.Find(names))
            .OfType<Place>()
            .Select(p => ToClaim(paragraph, mention, string.Concat(names), p))
            .ToList();
        return claims.Find(c => Evaluator.Evaluate(c).Holds)
            ?? (
                paragraph.Headings.Any(h => h.Contains("一般公共预算")) && general.Find(names) is { } place
                    ? ToClaim(paragraph, mention, string.Concat(names), place)
                    : null
            );
    }

    private static Claim ToClaim(ParagraphView paragraph, Mention mention, string name, Place place) =>
        new()
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Claimed = new FigureTerm(mention.Figure, name),
            Expression = new FigureTerm(place.Figure!, $"{place.Table.Caption} {place.Row.Caption}"),
            IsUndecidable = !Amount.Comparable(mention.Figure.Unit, place.Figure!.Unit),
        };
}
