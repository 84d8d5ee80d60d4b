namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Makes a department's budget (部门预算): accounts in which every line's income pays for its expenditure and nothing is carried over.</summary>
public static class BudgetGenerator
{
    /// <summary>The budget that belongs to a sequence of random numbers.</summary>
    public static DepartmentAccounts Make(HouseStyle style, SeededRandom random)
    {
        var accounts = AccountsGenerator.Make(style, 1, random);
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
