namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Splits the basic expenditure from the general public budget by economic code, tied to the 项 that name the same thing.</summary>
internal static class EconomicGenerator
{
    private static readonly string[] PublicCodes =
    [
        "30201",
        "30202",
        "30204",
        "30205",
        "30206",
        "30207",
        "30209",
        "30211",
        "30213",
        "30215",
        "30216",
        "30217",
        "30226",
        "30227",
        "30228",
        "30229",
        "30231",
        "30239",
        "30299",
    ];

    /// <summary>Amounts by five-digit code; they add up to the basic expenditure of the lines.</summary>
    public static IReadOnlyDictionary<string, Amount> Make(IReadOnlyList<SpendingLine> lines, SeededRandom random)
    {
        var result = new SortedDictionary<string, Amount>(StringComparer.Ordinal);
        Amount Of(params string[] codes) => Amount.Sum(lines.Where(l => codes.Contains(l.Code)).Select(l => l.GeneralBasic));

        result["30108"] = Of("2080505");
        result["30109"] = Of("2080506");
        result["30110"] = Of("2101101", "2101102");
        result["30111"] = Of("2101103");
        result["30113"] = Of("2210201");
        result["30304"] = Of("2080801");
        var retired = Parts.Split(Of("2080501", "2080502"), random.Chance(50) ? [1, 9] : [0, 1]);
        result["30301"] = retired[0];
        result["30302"] = retired[1];

        var rest = Amount.Sum(lines.Select(l => l.GeneralBasic)) - Amount.Sum(result.Values);
        var publicCosts = rest.Thousandths(random.Between(80, 190));
        Spread(
            result,
            rest - publicCosts,
            ["30101", "30102", "30103", "30107", "30112", "30199", "30305", "30309"],
            [30, 28, 14, 12, 2, 9, 1, 1]
        );
        var used = PublicCodes.Where(c => c is "30217" or "30231" or "30299" || random.Chance(80)).Append("31002").ToArray();
        Spread(result, publicCosts, used, [.. used.Select(c => c is "30217" ? 2 : random.Between(2, 30))]);
        foreach (var empty in result.Where(r => r.Value.IsZero).Select(r => r.Key).ToArray())
        {
            result.Remove(empty);
        }

        return result;
    }

    private static void Spread(
        SortedDictionary<string, Amount> result,
        Amount whole,
        IReadOnlyList<string> codes,
        IReadOnlyList<int> weights
    )
    {
        var parts = Parts.Split(whole, weights);
        for (var i = 0; i < codes.Count; i++)
        {
            result[codes[i]] = parts[i];
        }
    }
}
