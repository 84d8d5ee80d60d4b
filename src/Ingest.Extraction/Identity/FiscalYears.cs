using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>Finds the year the figures of a document are about.</summary>
internal static partial class FiscalYears
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>
    /// The year printed in the title, or on the cover with the name of the report, or alone in a line below the title of a
    /// first page that is no cover; else the year most often named in headings, captions and table titles, then in sentences that speak of a year's accounts (2022 年度).
    /// </summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="cover">Lines of the cover.</param>
    public static int? Find(DocumentLayout layout, string title, IReadOnlyList<string> cover)
    {
        var captions = layout.Paragraphs.Where(p => p.Kind is ParagraphKind.Caption).Select(p => p.Text);
        return YearIn(title)
            ?? cover.Where(l => Labels.Key(l).Contains("年度", StringComparison.Ordinal)).Select(YearIn).FirstOrDefault(y => y is not null)
            ?? SignedPlaces.TopOf(layout).Where(l => Alone().IsMatch(l)).Select(YearIn).FirstOrDefault(y => y is not null)
            ?? MostFrequent(
                layout.Sections.Select(s => s.Heading).Concat(layout.Tables.Select(t => t.Title)).Concat(captions).Select(YearIn)
            )
            ?? MostFrequent(layout.Paragraphs.Where(p => p.Text.Contains("年度", StringComparison.Ordinal)).Select(p => YearIn(p.Text)));
    }

    private static int? MostFrequent(IEnumerable<int?> years) =>
        years.Where(y => y is not null).GroupBy(y => y).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();

    /// <summary>The first year named (2024年, 二〇二四年); none where none is.</summary>
    /// <param name="text">Text as printed.</param>
    public static int? YearIn(string text)
    {
        var match = Year().Match(Labels.Key(text));
        if (!match.Success)
        {
            return null;
        }

        var digits = string.Concat(match.Groups["year"].Value.Select(c => char.IsAsciiDigit(c) ? c : ToDigit(c)));
        return int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static char ToDigit(char c) => Digits.IndexOf(c, StringComparison.Ordinal) is var i and > 0 ? (char)('0' + i) : '0';

    [GeneratedRegex(@"^\(?20[0-9]{2}年度?\)?$")]
    private static partial Regex Alone();

    [GeneratedRegex(
        "(?<year>20[0-9]{2}|二[〇○O0零][〇○O0零一二三四五六七八九]{2})年",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Year();
}
