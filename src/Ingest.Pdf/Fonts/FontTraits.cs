using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>What a font descriptor says about the look of a font (ISO 32000-1, 9.8).</summary>
/// <param name="Ascent">Top of letters for font size 1.</param>
/// <param name="Descent">Bottom of letters for font size 1.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal readonly record struct FontTraits(double Ascent, double Descent, bool IsBold)
{
    private const int ForceBold = 1 << 18;
    private const int SemiBoldWeight = 600;

    private const double LeastAscent = 0.4;
    private const double GreatestAscent = 1.2;
    private const double UsualAscent = 0.88;
    private const double UsualDescent = -0.12;

    private static readonly string[] BoldWords = ["bold", "black", "heavy", "-bd", "demi"];

    /// <summary>Reads them.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="descriptor">The font descriptor; may be empty.</param>
    /// <param name="name">The font's name.</param>
    public static FontTraits From(PdfFileObjects objects, PdfDictionary descriptor, string name)
    {
        var ascent = objects.GetNumber(descriptor, "Ascent") / 1000;
        var descent = -Math.Abs(objects.GetNumber(descriptor, "Descent")) / 1000;

        // Zero says nothing, and neither do values in units of the font program (ONLYOFFICE: 220 of 256, 1491 of 2048).
        if (ascent is < LeastAscent or > GreatestAscent || descent < -LeastAscent * 2)
        {
            (ascent, descent) = (UsualAscent, UsualDescent);
        }

        return new(Math.Min(ascent, 1.05), Math.Max(descent, -0.4), Bold(objects, descriptor, name));
    }

    // Not /StemV: Ghostscript writes 151 for a regular face and 69 for its bold one, LibreOffice 80 for both.
    private static bool Bold(PdfFileObjects objects, PdfDictionary descriptor, string name) =>
        Array.Exists(BoldWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase))
        || (objects.GetInteger(descriptor, "Flags") & ForceBold) != 0
        || objects.GetNumber(descriptor, "FontWeight") >= SemiBoldWeight;
}
