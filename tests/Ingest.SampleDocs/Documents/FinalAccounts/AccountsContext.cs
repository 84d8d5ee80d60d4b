using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts;

/// <summary>What every part of a final accounts document needs: the accounts, the house style and the builder.</summary>
/// <param name="Accounts">The accounts.</param>
/// <param name="Style">The house style.</param>
/// <param name="Builder">Collects blocks, slots and relations.</param>
public sealed record AccountsContext(DepartmentAccounts Accounts, HouseStyle Style, ManuscriptBuilder Builder)
{
    private static readonly string[] ReaderKinds =
    [
        "summary",
        "income",
        "expenditure",
        "appropriation-summary",
        "general-public-budget",
        "basic-expenditure",
        "three-public",
        "government-fund",
        "state-capital",
    ];

    /// <summary>Sets an amount in a cell, or nothing where the style leaves zeros blank.</summary>
    public void SetMoney(GridBuilder grid, int row, int column, Amount amount, string label, string key)
    {
        if (amount.IsZero && Builder.Habits.DashZeros)
        {
            grid.Set(row, column, "—", CellAlign.Right);
        }
        else if (!amount.IsZero || !Style.BlankZeros)
        {
            grid.Set(row, column, [Run.Of(Builder.CellMoney(amount, label, key))], CellAlign.Right);
        }
    }

    /// <summary>A table of the accounts with the lines printed around it.</summary>
    public TableBlock Table(int number, string title, Grid grid, IReadOnlyList<double> widths, string note, bool landscape = false) =>
        new($"std{number:00}", title, "final_account_table", grid, widths)
        {
            ReaderKind = "final-accounts." + ReaderKinds[number - 1],
            FormNumber = Style.FormNumbers ? $"公开{number:00}表" : "",
            DepartmentLine = Style.FormNumbers ? $"部门：{Accounts.Organisation}" : "",
            UnitLine = Style.FormNumbers ? $"金额单位：{Style.Unit}" : $"单位：{Style.Unit}",
            Unit = Style.Unit,
            Note = note,
            Landscape = landscape,
            RepeatsHeader = Style.Region != Region.Sichuan || number % 2 == 0,
            PageBreakBefore = true,
        };

    /// <summary>Chinese ordinal of a row, 一 to 三十.</summary>
    public static string Ordinal(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            < 10 => Digits[number].ToString(),
            10 => "十",
            < 20 => "十" + Digits[number - 10],
            _ when number % 10 == 0 => Digits[number / 10] + "十",
            _ => Digits[number / 10] + "十" + Digits[number % 10],
        };
    }
}
