using System.Globalization;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>Figures that look like those of published documents and mean nothing.</summary>
internal static class Figures
{
    /// <summary>A figure by the name of its kind; none where the name is not known.</summary>
    public static string? Of(string name, SeededRandom random) =>
        name switch
        {
            "money" => Money(random, "万元", "0.00"),
            "rate" => Number(random.Between(0, 10000) / 100m, 2) + "%",
            "full" => random.Chance(60) ? "100.00%" : Number(random.Between(6000, 9999) / 100m, 2) + "%",
            "count" => Whole(random.Between(1, 60)),
            "many" => Whole(random.Between(100, 9000)),
            "weight" => Whole(random.Between(2, 10)),
            "points" => Number(random.Between(100, 1000) / 100m, random.Chance(50) ? 2 : 1),
            "score" => Number(random.Between(7000, 10000) / 100m, 2),
            "target" => random.Pick(["≥", "=", "≤", ""])
                + Whole(random.Between(1, 100))
                + random.Pick(["%", "个", "次", "人次", "项", "万元", "天"]),
            "actual" => Whole(random.Between(1, 100)) + random.Pick(["%", "个", "次", "人次", "项", "万元", "天"]),
            "grade" => random.Pick(["优", "良", "优秀", "良好", "中"]),
            "month" => Whole(random.Between(1, 12)),
            "day" => Whole(random.Between(1, 28)),
            "person" => random.Pick(["赵", "钱", "孙", "李", "周", "吴"]) + random.Pick(["明远", "文静", "立新", "海波", "晓岚", "建中"]),
            "phone" => Whole(random.Between(6000000, 8999999)),
            _ => null,
        };

    /// <summary>An amount in a cell.</summary>
    /// <param name="random">Source of chance.</param>
    /// <param name="unit">元 or 万元.</param>
    /// <param name="zero">What is printed for nothing.</param>
    public static string Money(SeededRandom random, string unit, string zero)
    {
        if (random.Chance(25))
        {
            return zero;
        }

        var large = random.Chance(30) ? 500_000_00L : 9_000_00L;
        var amount = random.Between(1L, large) / 100m * (unit == "元" ? 1000 : 1);
        return amount.ToString(unit == "元" || random.Chance(60) ? "N2" : "F2", CultureInfo.InvariantCulture);
    }

    private static string Number(decimal value, int decimals) => value.ToString("F" + Whole(decimals), CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
