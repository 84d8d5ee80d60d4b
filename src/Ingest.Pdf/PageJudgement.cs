using Ingest.Model;
using Ingest.Pdf.Content;
using Ingest.Pdf.Text;

namespace Ingest.Pdf;

/// <summary>Says of a page that was read whether its text can be believed.</summary>
internal static class PageJudgement
{
    /// <summary>What text recognised by a scanner's program is worth: good ones get 90 to 99 % of the characters right.</summary>
    private const double RecognisedTextConfidence = 0.9;

    /// <summary>Invisible: neither filled nor stroked (ISO 32000-1, 9.3.6).</summary>
    private const int InvisibleMode = 3;

    /// <summary>Adds a problem where the text cannot be believed, and lowers the confidence of a scanner's own text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="canvas">What was collected while reading it.</param>
    public static PrintedPage Apply(PrintedPage page, PageCanvas canvas)
    {
        var imageShare = Math.Min(1, page.Images.Sum(image => image.PageShare));
        if (imageShare > 0 && (canvas.Text.Invisible > 0 || canvas.Covered.Glyphs > 0))
        {
            page = page with { Glyphs = [.. page.Glyphs.Select((glyph, index) => Rate(glyph, index, canvas))] };
        }

        return Readability.Doubt(canvas.Text, imageShare, canvas.Outlines) is { } doubt
            ? page with
            {
                Problems = [.. page.Problems, new Problem(FailureKind.UnreadableText, doubt, page.Number)],
            }
            : page;
    }

    private static Glyph Rate(Glyph glyph, int index, PageCanvas canvas)
    {
        var isCovered = index < canvas.Covered.Glyphs && canvas.Covered.Image.Contains(glyph.Box.CenterX, glyph.Box.CenterY);
        return isCovered || glyph.RenderingMode == InvisibleMode ? glyph with { Confidence = RecognisedTextConfidence } : glyph;
    }
}
