using System.Text.RegularExpressions;

namespace Ingest.Extraction.Identity;

/// <summary>Finds the region in the name of an organisation.</summary>
internal static partial class Regions
{
    /// <summary>The administrative units the name begins with: 上海市普陀区 of 上海市普陀区财政局; none where it begins with none.</summary>
    /// <param name="organisation">The organisation.</param>
    public static string? Of(string organisation)
    {
        var name = organisation.StartsWith("中共", StringComparison.Ordinal) ? organisation[2..] : organisation;
        var match = Units().Match(name);
        return match is { Success: true, Length: > 0 } && match.Length < name.Length ? match.Value : null;
    }

    [GeneratedRegex(
        "^(?:[\\p{L}-[省市区县州旗盟]]{2,8}?(?:自治区|特别行政区|自治州|自治县|自治旗|地区|新区|开发区|高新区|[省市区县州旗盟]))+"
    )]
    private static partial Regex Units();
}
