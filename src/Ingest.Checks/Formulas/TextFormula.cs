namespace Ingest.Checks;

/// <summary>
/// Binds formulas whose claimed figure stands in running text: against a table cell, or against other figures of the same
/// sentence.
/// </summary>
internal static class TextFormula
{
    /// <summary>A claim for every figure in the text the formula speaks of.</summary>
    /// <param name="view">The document.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="formula">A formula that begins with 文.</param>
    public static IEnumerable<Claim> Claims(DocumentView view, Rule rule, Formula formula)
    {
        foreach (var (paragraph, mention) in TextBinder.Find(view.Prose, formula.Claimed))
        {
            if (
                !formula.Terms.Any(t => t.Reference.IsText && t.Reference.Row.Split('|').Any(n => MentionName.Is(mention, n)))
                && Bind(view, rule, formula, paragraph, mention) is { } claim
            )
            {
                yield return claim;
            }
        }
    }

    private static Claim? Bind(DocumentView view, Rule rule, Formula formula, ParagraphView paragraph, Mention mention)
    {
        var parts = new List<(int Sign, FigureTerm Term)>();
        foreach (var term in formula.Terms)
        {
            var bound = term.Reference.IsText
                ? TextBinder
                    .Bound(view.Prose, paragraph, mention, term, formula.Comparison)
                    .Select(m => new FigureTerm(m.Figure, m.Name))
                    .ToList()
                : InTable(view, term.Reference);
            if (bound.Count == 0 && !term.IsOptional)
            {
                return null;
            }

            parts.AddRange(bound.Select(t => (term.Sign, t)));
        }

        var isInText = formula.Terms[0].Reference.IsText;
        return parts.Count == 0
            ? null
            : new Claim
            {
                Rule = rule,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(mention.Figure, mention.Name),
                Expression = new SumExpression(parts),
                Comparison = formula.Comparison,
                IsUndecidable =
                    (
                        isInText
                        && formula.Comparison == Comparison.Equal
                        && TextBinder.HasUnknownPart(paragraph, mention, [.. parts.Select(p => p.Term.Figure.Id)])
                    ) || parts.Exists(p => !Amount.Comparable(p.Term.Figure.Unit, mention.Figure.Unit)),
            };
    }

    /// <summary>The table's figure; a blank cell gives none, and the text is then compared with nothing.</summary>
    private static List<FigureTerm> InTable(DocumentView view, Reference reference) =>
        FormulaBinder.Only(view, reference) is { Figure: { } figure } place
            ?
            [
                new FigureTerm(
                    figure,
                    string.Join(
                        ' ',
                        new[] { place.Table.Caption, place.Row.Caption, place.Lane.Values.Count > 1 ? place.Column.FullName : "" }.Where(
                            s => s.Length > 0
                        )
                    )
                ),
            ]
            : [];
}
