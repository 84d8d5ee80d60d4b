using Ingest.Pdf.Content;
using Ingest.Pdf.Objects;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>Builds Type 1, TrueType and Type 3 fonts.</summary>
internal static class SimpleFontLoader
{
    /// <summary>Builds one.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font dictionary.</param>
    public static SimpleFont Load(PdfFileObjects objects, PdfDictionary font)
    {
        var descriptor = objects.GetDictionary(font, "FontDescriptor");
        var name = objects.GetName(font, "BaseFont");
        name = name.Length > 0 ? name : objects.GetName(descriptor, "FontName");
        var isType3 = objects.GetName(font, "Subtype") == "Type3";
        var matrix = isType3 ? Matrix.From(objects.GetNumbers(font, "FontMatrix")) : new Matrix(0.001, 0, 0, 0.001, 0, 0);
        var traits = FontTraits.From(objects, descriptor, name);
        var texts = Texts(objects, font, descriptor, name);
        var widths = Widths(objects, font, descriptor, name);
        var glyphs = new FontGlyph[256];
        for (var code = 0; code < glyphs.Length; code++)
        {
            glyphs[code] = new FontGlyph
            {
                Text = texts[code],
                Width = widths[code] * Math.Abs(matrix.A),
                IsSpaceCode = code == 32,
            };
        }

        var em = isType3
            ? Type3Metrics.From(objects, font, descriptor, matrix, traits)
            : new Type3Metrics(traits.Ascent, traits.Descent, 1);
        return new SimpleFont(glyphs)
        {
            Ascent = em.Ascent,
            Descent = em.Descent,
            EmScale = em.EmScale,
            IsBold = traits.IsBold,
        };
    }

    private static string[] Texts(PdfFileObjects objects, PdfDictionary font, PdfDictionary descriptor, string name)
    {
        var toUnicode = objects.Get(font, "ToUnicode") is PdfStream stream ? ToUnicodeMap.Read(objects.Decode(stream)) : null;
        string?[]? encoding = null;
        var texts = new string[256];
        for (var code = 0; code < texts.Length; code++)
        {
            var mapped = toUnicode?.Find(code);
            if (!TextTrust.IsUsable(mapped))
            {
                encoding ??= SimpleEncoding.Of(objects, font, descriptor, name);
                mapped = encoding[code] ?? mapped ?? TextTrust.Unknown;
            }

            texts[code] = UnicodeFolding.Fold(mapped!);
        }

        return texts;
    }

    private static double[] Widths(PdfFileObjects objects, PdfDictionary font, PdfDictionary descriptor, string name)
    {
        var given = objects.GetNumbers(font, "Widths");
        var first = objects.GetInteger(font, "FirstChar");
        var missing = objects.GetNumber(descriptor, "MissingWidth");
        var widths = new double[256];
        for (var code = 0; code < widths.Length; code++)
        {
            var index = (long)code - first;
            widths[code] =
                given.Length == 0 ? StandardWidths.Of(name, code)
                : index >= 0 && index < given.Length ? given[index]
                : missing;
        }

        return widths;
    }
}
