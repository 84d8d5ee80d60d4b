using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>Builds Type 0 fonts.</summary>
internal static class CompositeFontLoader
{
    /// <summary>Builds one.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font dictionary.</param>
    public static CompositeFont Load(PdfFileObjects objects, PdfDictionary font)
    {
        var descendants = objects.GetArray(font, "DescendantFonts");
        var cidFont = descendants.Count > 0 && descendants[0] is PdfDictionary found ? found : PdfDictionary.Empty;
        var descriptor = objects.GetDictionary(cidFont, "FontDescriptor");
        var name = objects.GetName(font, "BaseFont");
        var traits = FontTraits.From(objects, descriptor, name);
        var encoding = EncodingOf(objects, font);
        return new CompositeFont(encoding, new CidMetrics(objects, cidFont), CompositeText.For(objects, font, cidFont, descriptor))
        {
            Ascent = traits.Ascent,
            Descent = traits.Descent,
            IsBold = traits.IsBold,
            IsVertical = encoding.IsVertical,
        };
    }

    private static CMap EncodingOf(PdfFileObjects objects, PdfDictionary font) =>
        objects.Get(font, "Encoding") switch
        {
            PdfName name => PredefinedCMaps.Find(name.Value) ?? CMap.WithoutTable(name.Value),
            PdfStream stream => CMapReader.Read(
                objects.Decode(stream),
                PredefinedCMaps.Find,
                objects.GetInteger(stream.Dictionary, "WMode") == 1
            ),
            _ => CMap.IdentityHorizontal,
        };
}
