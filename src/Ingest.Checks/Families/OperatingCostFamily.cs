namespace Ingest.Checks;

/// <summary>
/// 机关运行经费 against 公用经费合计 of table 06. The two are equal only where all units are administrative, which no table says; that one is a misprint of
/// the other shows that they are meant to be.
/// </summary>
internal sealed class OperatingCostFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("text.operating-misprint");
    private static readonly Reference Text = new("文", "", "机关运行经费支出|机关运行经费", "", "");
    private static readonly Reference Table = new("06", "", "公用经费合计", "", "");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        if (FormulaBinder.Only(view, Table) is not { Figure: { } figure } place || figure.Value == 0)
        {
            yield break;
        }

        foreach (var (paragraph, mention) in TextBinder.Find(view.Prose, Text))
        {
            var (stated, should) = (Amount.Quantity(mention.Figure), Amount.Quantity(figure));
            if (stated.Meets(should) || TypicalCause.IsSwapOrSlip(mention.Figure, should))
            {
                yield return new Claim
                {
                    Rule = Rule,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(mention.Figure, mention.Name),
                    Expression = new FigureTerm(figure, $"{place.Table.Caption} {place.Row.Caption}"),
                    IsUndecidable = !Amount.Comparable(mention.Figure.Unit, figure.Unit),
                };
            }
        }
    }
}
