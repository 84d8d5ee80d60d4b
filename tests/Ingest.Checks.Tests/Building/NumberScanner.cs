using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks.Tests.Building;

/// <summary>A small reader of numbers for hand-built documents; it stands in for extraction.</summary>
internal static partial class NumberScanner
{
    /// <summary>Numbers of a text with unit, offset and comparison sign; years, dates and ordinals are left out.</summary>
    public static IEnumerable<Figure> Scan(string text, string defaultUnit)
    {
        foreach (Match match in Number().Matches(text))
        {
            var before = text[..match.Index].TrimEnd();
            var after = text[(match.Index + match.Length)..].TrimStart();
            if (IsDate(match.Value, before, after) || (match.Index > 0 && char.IsAsciiLetterOrDigit(text[match.Index - 1])))
            {
                continue;
            }

            var digits = match.Value.Replace(",", "");
            var point = digits.IndexOf('.', StringComparison.Ordinal);
            yield return new Figure
            {
                Id = "",
                Label = "",
                Value = decimal.Parse(digits, CultureInfo.InvariantCulture),
                Unit = Unit().Match(after) is { Success: true } unit ? unit.Value : defaultUnit,
                Decimals = point < 0 ? 0 : digits.Length - point - 1,
                Raw = match.Value,
                Comparison =
                    before.EndsWith(">=") || before.EndsWith('≥') ? ">="
                    : before.EndsWith("<=") || before.EndsWith('≤') ? "<="
                    : before.EndsWith('=') ? "="
                    : "",
                Page = 1,
                Box = default,
                Offset = match.Index,
            };
        }
    }

    private static bool IsDate(string number, string before, string after) =>
        (number.Length == 4 && after.StartsWith('年'))
        || after.StartsWith('年')
        || after.StartsWith('月')
        || (after.StartsWith('日') && number.Length <= 2)
        || (number.Length <= 2 && after.StartsWith('、'))
        || (number.Length <= 2 && after.StartsWith('.') && before.Length == 0)
        || (before.EndsWith('附') && after.StartsWith('件'))
        || before.EndsWith("附件")
        || (before.EndsWith('表') && !after.StartsWith('个') && !after.StartsWith('张'))
        || before.EndsWith('第')
        || (number.Length <= 2 && before.EndsWith('（') && after.StartsWith('）'));

    [GeneratedRegex(@"(?<![\d.,\-—])-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|(?<![\d.\-—])-?\d+(?:\.\d+)?(?![\d])")]
    private static partial Regex Number();

    [GeneratedRegex(
        "^(?:万元|亿元|万页|元|%|个百分点|人次|人|个|辆|家次|家|份|分|批次|次|场|项|台|平方米|公里|起|条|处|册|件|户|种|支|天|吨|万页|页|卷|间)"
    )]
    private static partial Regex Unit();
}
