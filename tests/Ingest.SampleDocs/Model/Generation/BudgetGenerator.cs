namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Makes a department's budget (部门预算): accounts in which every line's income pays for its expenditure and nothing is carried over.</summary>
public static class BudgetGenerator
{
    /// <summary>The budget that belongs to a sequence of random numbers.</summary>
    public static DepartmentAccounts Make(HouseStyle style, SeededRandom random) => Balanced(AccountsGenerator.Make(style, 1, random));

    /// <summary>The budget the final accounts of a year were measured against: what each line had at the beginning of the year.</summary>
    /// <param name="accounts">The final accounts; no line had less at the beginning than its basic expenditure.</param>
    public static DepartmentAccounts Of(DepartmentAccounts accounts)
    {
        static SpendingLine Planned(SpendingLine line) =>
            line.General.IsZero ? line : line with { GeneralProject = line.Budget - line.GeneralBasic };

        return Balanced(accounts with { Lines = [.. accounts.Lines.Select(Planned)] });
    }

    private static DepartmentAccounts Balanced(DepartmentAccounts accounts)
    {
        return accounts with
        {
            Lines = [.. accounts.Lines.Select(Balanced)],
            OtherOpening = Amount.Zero,
            SurplusUsed = Amount.Zero,
            Distribution = Amount.Zero,
            Projects = [],
        };
    }

    private static SpendingLine Balanced(SpendingLine line) =>
        line with
        {
            Opening = Amount.Zero,
            Closing = Amount.Zero,
            OtherBasic = Amount.Zero,
            OtherProject = line.SuperiorGrants + line.BusinessIncome + line.OperatingIncome + line.OtherIncome,
            Operating = Amount.Zero,
        };
}
