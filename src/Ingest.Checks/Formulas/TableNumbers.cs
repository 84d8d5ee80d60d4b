using System.Collections.Frozen;

namespace Ingest.Checks;

/// <summary>Numbers by which formulas name the standard tables; 预01… are those of the budget.</summary>
internal static class TableNumbers
{
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["01"] = "summary",
        ["02"] = "income",
        ["03"] = "expenditure",
        ["04"] = "appropriation-summary",
        ["05"] = "general-public-budget",
        ["06"] = "basic-expenditure",
        ["07"] = "three-public",
        ["08"] = "government-fund",
        ["09"] = "state-capital",
    }.ToFrozenDictionary();

    /// <summary>The table kind of a number.</summary>
    /// <param name="number">01 to 09, or 预01 to 预09.</param>
    /// <exception cref="FormatException">When there is no such table.</exception>
    public static string KindOf(string number)
    {
        var isBudget = number.StartsWith('预');
        return Kinds.TryGetValue(isBudget ? number[1..] : number, out var kind)
            ? (isBudget ? "budget." : "final-accounts.") + kind
            : throw new FormatException($"There is no table '{number}'.");
    }
}
