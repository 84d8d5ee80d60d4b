namespace Ingest.Checks;

/// <summary>Evaluates the formulas of the catalogue.</summary>
internal sealed class FormulaFamily : IRuleFamily
{
    private static readonly IReadOnlyList<(Rule Rule, Formula Formula)> Formulas =
    [
        .. RuleCatalogue.All.SelectMany(r => r.Formulas.Select(f => (r, FormulaParser.Parse(f)))),
    ];

    /// <summary>All formulas, parsed.</summary>
    public static IReadOnlyList<(Rule Rule, Formula Formula)> All => Formulas;

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var (rule, formula) in Formulas)
        {
            if (!rule.Applies.Covers(view.Document))
            {
                continue;
            }

            if (formula.Claimed.IsText)
            {
                foreach (var claim in TextFormula.Claims(view, rule, formula))
                {
                    yield return claim;
                }

                continue;
            }

            foreach (var claimed in FormulaBinder.Claimed(view, formula.Claimed))
            {
                if (Bind(view, rule, formula, claimed) is { } claim)
                {
                    yield return claim;
                }
            }
        }
    }

    private static Claim? Bind(DocumentView view, Rule rule, Formula formula, Place claimed)
    {
        var places = new List<(int Sign, Place Place)>();
        foreach (var term in formula.Terms)
        {
            var bound = FormulaBinder.Bind(view, term, claimed, formula.Claimed);
            if (bound.Count == 0 && !term.IsOptional)
            {
                return null;
            }

            places.AddRange(bound.Select(p => (term.Sign, p)));
        }

        return FromPlaces(rule, formula.Comparison, claimed, places);
    }

    /// <summary>
    /// The claim on bound cells. Blank and dash contribute nothing to a sum; but where nothing is printed on the right, or
    /// nothing as the claimed figure, there is nothing to compare and no claim is made.
    /// </summary>
    private static Claim? FromPlaces(Rule rule, Comparison comparison, Place claimed, List<(int Sign, Place Place)> places)
    {
        if (claimed.Figure is not { } figure)
        {
            return null;
        }

        var printed = places.Where(p => p.Place.Figure is not null).ToList();
        if (printed.Count == 0 || (printed.Count == 1 && printed[0].Place.Figure!.Id == figure.Id))
        {
            return null;
        }

        var naming = new PlaceNaming([claimed, .. places.Select(p => p.Place)]);
        return new Claim
        {
            Rule = rule,
            Place = naming.Place,
            Claimed = new FigureTerm(figure, naming.NameOf(claimed)),
            Expression = new SumExpression([.. printed.Select(p => (p.Sign, new FigureTerm(p.Place.Figure!, naming.NameOf(p.Place))))]),
            Comparison = comparison,
            IsUndecidable =
                places.Any(p => p.Place.State == CellState.Unreadable)
                || printed.Any(p => !Amount.Comparable(p.Place.Figure!.Unit, figure.Unit)),
        };
    }
}
