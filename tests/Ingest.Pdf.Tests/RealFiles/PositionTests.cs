using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Tests.RealFiles;

public sealed partial class PositionTests
{
    /// <summary>How far the ends of a word may lie apart, in points.</summary>
    private const double ToleranceX = 1;

    /// <summary>Ascent and descent are matters of taste: the middle of a glyph must lie within the word's box, give or take this share of the size.</summary>
    private const double ToleranceY = 0.35;

    private const double Required = 0.995;

    public static TheoryData<string> Files => SharedFiles.In("siblings/pdf", "final-accounts", "budget");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Words_begin_and_end_where_pdftotext_sees_them(string file)
    {
        var path = SharedFiles.PathOf(file);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var document = PdfReader.Read(bytes, new PdfReadOptions(), null, TestContext.Current.CancellationToken);
        var pages = (await Pdftotext.Run(path, "-bbox")).Split("<page ")[1..];
        var (found, all) = (0, 0);
        var missing = new List<string>();
        var hash = SharedFiles.HashOf(bytes);
        foreach (
            var page in document.Pages.Where(page => !KnownDifference.All.Any(known => known.Hash == hash && known.Page == page.Number))
        )
        {
            var glyphs = page.Glyphs.ToLookup(glyph => glyph.Text[0]);
            foreach (var (text, box) in WordsOf(pages[page.Number - 1]))
            {
                all++;
                var isFound =
                    IsAt(glyphs[text[0]], box, glyph => glyph.Box.X0 - box.X0)
                    && IsAt(glyphs[text[^1]], box, glyph => glyph.Box.X1 - box.X1);
                found += isFound ? 1 : 0;
                if (!isFound && missing.Count < 10)
                {
                    missing.Add($"page {page.Number} {text} {box}");
                }
            }
        }

        Assert.True(found >= Required * all, $"{found} of {all}: {string.Join("; ", missing)}");
    }

    private static bool IsAt(IEnumerable<Glyph> glyphs, Box word, Func<Glyph, double> offset) =>
        glyphs.Any(glyph =>
            Math.Abs(offset(glyph)) <= ToleranceX
            && glyph.Box.CenterY >= word.Y0 - (ToleranceY * glyph.FontSize)
            && glyph.Box.CenterY <= word.Y1 + (ToleranceY * glyph.FontSize)
        );

    private static IEnumerable<(string Text, Box Box)> WordsOf(string page)
    {
        foreach (Match match in Word().Matches(page))
        {
            double Number(int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
            var text = UnicodeFolding.Fold(WebUtility.HtmlDecode(match.Groups[5].Value));
            if (text.Trim().Length > 0)
            {
                yield return (text, new Box(Number(1), Number(2), Number(3), Number(4)));
            }
        }
    }

    [GeneratedRegex(
        """<word xMin="([-0-9.]+)" yMin="([-0-9.]+)" xMax="([-0-9.]+)" yMax="([-0-9.]+)">(.*?)</word>""",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex Word();
}
