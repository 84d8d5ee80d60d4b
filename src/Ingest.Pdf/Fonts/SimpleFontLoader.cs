using Ingest.Pdf.Content;
using Ingest.Pdf.Objects;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>Builds Type 1, TrueType and Type 3 fonts.</summary>
internal static class SimpleFontLoader
{
    private static readonly Matrix Thousandths = new(0.001, 0, 0, 0.001, 0, 0);

    /// <summary>Builds one.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font dictionary.</param>
    public static SimpleFont Load(PdfFileObjects objects, PdfDictionary font)
    {
        var descriptor = objects.GetDictionary(font, "FontDescriptor");
        var name = objects.GetName(font, "BaseFont");
        name = name.Length > 0 ? name : objects.GetName(descriptor, "FontName");
        var isType3 = objects.GetName(font, "Subtype") == "Type3";
        var matrix = isType3 ? Matrix.From(objects.GetNumbers(font, "FontMatrix")) : Thousandths;
        var traits = FontTraits.From(objects, descriptor, name);
        var em = isType3
            ? Type3Metrics.From(objects, font, descriptor, matrix, traits)
            : new Type3Metrics(traits.Ascent, traits.Descent, 1);
        return new SimpleFont(TextOf(objects, font, descriptor, name), WidthOf(objects, font, descriptor, name, Math.Abs(matrix.A)))
        {
            Ascent = em.Ascent,
            Descent = em.Descent,
            EmScale = em.EmScale,
            IsBold = traits.IsBold,
        };
    }

    private static Func<int, string> TextOf(PdfFileObjects objects, PdfDictionary font, PdfDictionary descriptor, string name)
    {
        var toUnicode = objects.Get(font, "ToUnicode") is PdfStream stream ? ToUnicodeMap.Read(objects.Decode(stream)) : null;
        var encoding = new Lazy<string?[]>(() => SimpleEncoding.Of(objects, font, descriptor, name));
        return code =>
        {
            var mapped = toUnicode?.Find(code);
            return UnicodeFolding.Fold(TextTrust.IsUsable(mapped) ? mapped! : encoding.Value[code] ?? mapped ?? TextTrust.Unknown);
        };
    }

    private static Func<int, double> WidthOf(
        PdfFileObjects objects,
        PdfDictionary font,
        PdfDictionary descriptor,
        string name,
        double scale
    )
    {
        var given = objects.GetArray(font, "Widths");
        if (given.Count == 0)
        {
            return code => StandardWidths.Of(name, code) * scale;
        }

        var first = objects.GetInteger(font, "FirstChar");
        var missing = objects.GetNumber(descriptor, "MissingWidth");
        return code =>
        {
            var index = (long)code - first;
            var width = index >= 0 && index < given.Count ? given[(int)index] : PdfNull.Value;
            return (width is PdfNumber number ? number.Value : missing) * scale;
        };
    }
}
