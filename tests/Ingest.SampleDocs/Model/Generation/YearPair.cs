namespace Ingest.SampleDocs.Model.Generation;

/// <summary>
/// Final accounts of one department for two successive years, and the budget of the second: what was left at the end of the first year is
/// what the second begins with, the second compares itself with the first, and its budget is the one that was published.
/// </summary>
/// <param name="Before">The first year.</param>
/// <param name="After">The second year.</param>
/// <param name="Budget">The budget of the second year.</param>
public sealed record YearPair(DepartmentAccounts Before, DepartmentAccounts After, DepartmentAccounts Budget)
{
    /// <summary>The pair that belongs to a sequence of random numbers.</summary>
    /// <param name="before">House style of the first year.</param>
    /// <param name="after">House style of the second year.</param>
    /// <param name="random">Source of chance.</param>
    public static YearPair Make(HouseStyle before, HouseStyle after, SeededRandom random)
    {
        var second = AccountsGenerator.Make(after, 3, random.Fork("second"));
        var first = AccountsGenerator.Make(before, 3, random.Fork("first"), second);
        var now = second.Lines.ToDictionary(l => l.Code, StringComparer.Ordinal);
        first = first with { Lines = [.. first.Lines.Select(l => WithClosing(l, now.GetValueOrDefault(l.Code)))] };
        var then = first.Lines.ToDictionary(l => l.Code, StringComparer.Ordinal);
        second = second with
        {
            Lines = [.. second.Lines.Select(l => Continued(l, then.GetValueOrDefault(l.Code)))],
            OtherOpening = first.Closing - first.Sum(l => l.Closing),
            PriorGeneral = first.Sum(l => l.General),
            PriorTotal = first.Total,
            PriorFiscalTotal = first.FiscalTotal,
            ThreePublicPrior = first.ThreePublicSpent,
            Matters = second.Matters with { PriorRunningCosts = first.Matters.RunningCosts },
        };
        var missing = second.Closing < Amount.Zero ? Amount.Zero - second.Closing : Amount.Zero;
        second = second with { SurplusUsed = second.SurplusUsed + missing };
        var budget = BudgetGenerator.Of(second);
        return new YearPair(first, second with { FiscalBudget = budget.Sum(l => l.FiscalIncome) }, budget);
    }

    /// <summary>Only a line that goes on in the next year carries money over, and no more than the next year spends.</summary>
    private static SpendingLine WithClosing(SpendingLine line, SpendingLine? next)
    {
        var sameMoney = next is not null && next.General.IsZero == line.General.IsZero && next.Fund.IsZero == line.Fund.IsZero;
        var most = sameMoney ? next!.Appropriated.Thousandths(500) : Amount.Zero;
        return line.Closing <= most ? line : line with { Closing = most };
    }

    private static SpendingLine Continued(SpendingLine line, SpendingLine? last) =>
        line with
        {
            Opening = last?.Closing ?? Amount.Zero,
            Budget = line.Budget < line.GeneralBasic ? line.GeneralBasic : line.Budget,
            PriorGeneral = last?.General ?? Amount.Zero,
        };
}
