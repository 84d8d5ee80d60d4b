using Ingest.Model;
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
    /// <param name="evidence">What was seen while reading it.</param>
    public static PrintedPage Apply(PrintedPage page, PageEvidence evidence)
    {
        var imageShare = Math.Min(1, page.Images.Sum(image => image.PageShare));
        if (imageShare > 0 && (evidence.Text.Invisible > 0 || evidence.CoveredGlyphs > 0))
        {
            page = page with { Glyphs = [.. page.Glyphs.Select((glyph, index) => Rate(glyph, index, evidence))] };
        }

        return Readability.Doubt(evidence.Text, imageShare, evidence.Outlines) is { } doubt
            ? page with
            {
                Problems = [.. page.Problems, new Problem(FailureKind.UnreadableText, doubt, page.Number)],
            }
            : page;
    }

    private static Glyph Rate(Glyph glyph, int index, PageEvidence evidence)
    {
        var isCovered = index < evidence.CoveredGlyphs && evidence.CoveringImage.Contains(glyph.Box.CenterX, glyph.Box.CenterY);
        return isCovered || glyph.RenderingMode == InvisibleMode ? glyph with { Confidence = RecognisedTextConfidence } : glyph;
    }
}
