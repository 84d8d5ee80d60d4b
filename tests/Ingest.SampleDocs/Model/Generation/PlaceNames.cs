namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Names of places that do not exist.</summary>
internal static class PlaceNames
{
    private static readonly string[] First =
    [
        "云麓",
        "青汀",
        "沧屿",
        "望澜",
        "临岚",
        "汐湖",
        "砚溪",
        "朔原",
        "棠川",
        "鹭洲",
        "岑阳",
        "漪江",
    ];
    private static readonly string[] Second = ["松渚", "梧桥", "兰墅", "石泾", "枫浦", "月塘", "荷汀", "银杉", "白鹿原", "杏陂"];

    /// <summary>A place in the manner of a region: a city district, a county of a prefecture, a city.</summary>
    public static string Make(Region region, SeededRandom random)
    {
        var (a, b) = (random.Pick(First), random.Pick(Second));
        return region switch
        {
            Region.Shanghai => $"{a}市{b}区",
            Region.Xinjiang => random.Chance(50) ? $"{a}自治州" : $"{a}地区{b}县",
            Region.Yunnan => random.Chance(50) ? $"{a}州{b}县" : $"{a}市",
            Region.Sichuan => $"{a}市{b}县",
            _ => random.Chance(50) ? $"{a}市" : $"{a}市{b}区",
        };
    }

    /// <summary>A place by a pattern with <c>{first}</c> and <c>{second}</c>.</summary>
    public static string Of(string pattern, SeededRandom random) =>
        pattern
            .Replace("{first}", random.Pick(First), StringComparison.Ordinal)
            .Replace("{second}", random.Pick(Second), StringComparison.Ordinal);
}
