namespace Ingest.Model;

/// <summary>Units of money as printed in Chinese accounts and what they are worth in 元.</summary>
public static class MoneyUnit
{
    /// <summary>元 per unit: 1 for 元, 10,000 for 万元, 100,000,000 for 亿元; none when it is not a unit of money.</summary>
    /// <param name="unit">The unit as printed.</param>
    public static decimal? InYuan(string unit) =>
        unit switch
        {
            "元" or "人民币元" => 1m,
            "千元" => 1_000m,
            "万元" or "人民币万元" => 10_000m,
            "百万元" => 1_000_000m,
            "亿元" => 100_000_000m,
            _ => null,
        };
}
