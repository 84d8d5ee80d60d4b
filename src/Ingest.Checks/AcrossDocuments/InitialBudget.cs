using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Final accounts beside the budget of the same year and organisation: 年初预算数 is what the budget printed.</summary>
internal static class InitialBudget
{
    private static readonly Rule Rule = RuleCatalogue.Get("across.initial-budget");

    /// <summary>Every figure the accounts call 年初预算, against the budget.</summary>
    /// <param name="accounts">Final accounts of a year.</param>
    /// <param name="budget">The budget of that year.</param>
    public static IEnumerable<AcrossClaim> Claims(StatedQuantities accounts, StatedQuantities budget)
    {
        foreach (var figure in accounts.View.Document.Figures.Where(IsInitialBudget))
        {
            if (budget.Of(figure.Concept!, Period.Current, Period.Budget) is { Count: > 0 } stated)
            {
                yield return new AcrossClaim(
                    Rule,
                    accounts.View.Document,
                    [figure],
                    figure.Quantity,
                    $"{figure.Label} {Amount.Print(figure)} {figure.Unit}",
                    budget.View.Document,
                    stated
                );
            }
        }
    }

    /// <summary>预算数 alone may be that of the adjusted budget (全年预算).</summary>
    private static bool IsInitialBudget(Figure f) =>
        f is { Concept: not null, Period: Period.Budget, Role: FigureRole.Amount }
        && f.Label.Contains("年初预算")
        && MoneyUnit.InYuan(f.Unit) is not null;
}
