using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>The fonts of one file, each built once.</summary>
/// <param name="objects">The file's objects.</param>
internal sealed class FontCache(PdfFileObjects objects)
{
    private readonly Dictionary<int, PdfFont?> byId = [];
    private readonly Dictionary<PdfObject, PdfFont?> direct = [];

    /// <summary>Whether a font needs tables that are not installed.</summary>
    public bool MissesTables { get; private set; }

    /// <summary>A font by its resource name.</summary>
    /// <param name="fonts">The <c>/Font</c> resources in force.</param>
    /// <param name="name">The name <c>Tf</c> gives.</param>
    public PdfFont? Find(PdfDictionary fonts, string name) => fonts.Entries.TryGetValue(name, out var font) ? Load(font) : null;

    /// <summary>A font.</summary>
    /// <param name="font">A reference to its dictionary, or the dictionary.</param>
    public PdfFont? Load(PdfObject font)
    {
        PdfFont? built;
        if (font is PdfReference reference)
        {
            if (!byId.TryGetValue(reference.Id, out built))
            {
                byId[reference.Id] = built = Build(font);
            }

            return built;
        }

        if (!direct.TryGetValue(font, out built))
        {
            direct[font] = built = Build(font);
        }

        return built;
    }

    private PdfFont? Build(PdfObject font)
    {
        if (objects.Resolve(font) is not PdfDictionary dictionary)
        {
            return null;
        }

        if (objects.GetName(dictionary, "Subtype") != "Type0")
        {
            return SimpleFontLoader.Load(objects, dictionary);
        }

        MissesTables |= PredefinedCMaps.IsMissing(objects.GetName(dictionary, "Encoding"));
        return CompositeFontLoader.Load(objects, dictionary);
    }
}
