using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>
/// The text that another program recognised and laid invisibly under the image of a page. It is used only where it proves good: a
/// sample of its lines, those with digits first, has to say what is read in the image.
/// </summary>
internal static class HiddenLayer
{
    /// <summary>Share of the sample's characters that must agree. Recognition itself gets about one in a hundred wrong.</summary>
    private const double LeastAgreement = 0.97;

    /// <summary>Lines in a sample.</summary>
    private const int SampleSize = 16;

    /// <summary>Lines of the sample that are read before it is looked at again.</summary>
    private const int AtOnce = 4;

    /// <summary>Fewer characters prove nothing.</summary>
    private const int FewestCharacters = 30;

    private static bool IsOn(PrintedPage page) => page.TextIsReadable && Of(page).Count() >= FewestCharacters;

    /// <summary>The layer on the straightened page, as visible text; none where it does not prove good.</summary>
    /// <param name="page">The page as the file has it.</param>
    /// <param name="image">The straightened page.</param>
    /// <param name="reader">The recogniser.</param>
    /// <param name="budget">What reading may cost.</param>
    public static IReadOnlyList<Glyph>? Proven(PrintedPage page, PageImage image, CellReader reader, ReadingBudget budget)
    {
        if (!IsOn(page))
        {
            return null;
        }

        var place = PagePlace.ToStraight(image);
        var glyphs = Of(page).Select(g => Shown(g, place)).ToList();
        var sample = HiddenLine.Of(glyphs).OrderByDescending(l => l.HasDigits).Where((_, i) => i % 2 == 0).Take(SampleSize).ToList();
        var all = sample.Sum(line => line.Text.Length);
        var allowed = (1 - LeastAgreement) * all;
        if (all < FewestCharacters)
        {
            return null;
        }

        // A bad layer shows in the first few lines; reading more of them would be for nothing.
        var wrong = 0;
        foreach (var lines in sample.Chunk(AtOnce).TakeWhile(_ => wrong <= allowed))
        {
            var read = reader.ReadCells(image, [.. lines.Select(line => line.Box.Inflate(2))], budget);
            wrong += lines.Sum(line => EditDistance.Between(line.Text, TextIn(line.Box, read)));
        }

        return wrong <= allowed && !budget.IsSpent ? glyphs : null;
    }

    private static string TextIn(Box box, IReadOnlyList<Glyph> read) =>
        string.Concat(read.Where(g => box.Contains(g.Box.CenterX, g.Box.CenterY)).OrderBy(g => g.Box.X0).Select(g => g.Text));

    /// <summary>Text under an image is rated less than certain when a page is read.</summary>
    private static IEnumerable<Glyph> Of(PrintedPage page) => page.Glyphs.Where(g => !g.IsWhiteSpace && g.Confidence < 1);

    private static Glyph Shown(Glyph glyph, Func<Box, Box> place) =>
        glyph with
        {
            Box = place(glyph.Box),
            Baseline = place(glyph.Box with { Y1 = glyph.Baseline }).Y1,
            RenderingMode = 0,
        };
}
