using Ingest.Pdf.Content;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>Height of the letters of a font for font size 1.</summary>
/// <param name="Ascent">Top above the baseline.</param>
/// <param name="Descent">Bottom, negative below the baseline.</param>
/// <param name="EmScale">Height of the em square.</param>
internal readonly record struct Type3Metrics(double Ascent, double Descent, double EmScale)
{
    /// <summary>Reads those of a Type 3 font, whose glyph space is its own.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font dictionary.</param>
    /// <param name="descriptor">Its descriptor; may be empty.</param>
    /// <param name="matrix">Its <c>/FontMatrix</c>.</param>
    /// <param name="traits">What the descriptor says, in thousandths.</param>
    public static Type3Metrics From(
        PdfFileObjects objects,
        PdfDictionary font,
        PdfDictionary descriptor,
        in Matrix matrix,
        in FontTraits traits
    )
    {
        // With a descriptor or the usual thousandths, font size 1 is an em, as in any other font.
        var isUsual = Math.Abs(Math.Abs(matrix.D) - 0.001) < 0.0002;
        if (descriptor.Entries.ContainsKey("Ascent") || objects.GetNumbers(font, "FontBBox") is not [_, var y0, _, var y1])
        {
            return new(traits.Ascent, traits.Descent, 1);
        }

        var (bottom, top) = (Math.Min(y0 * matrix.D, y1 * matrix.D), Math.Max(y0 * matrix.D, y1 * matrix.D));
        if (top - bottom <= 0)
        {
            return isUsual ? new(traits.Ascent, traits.Descent, 1) : new(traits.Ascent * 1000 * Math.Abs(matrix.D), 0, 1);
        }

        return new(top, bottom, isUsual ? 1 : top - bottom);
    }
}
