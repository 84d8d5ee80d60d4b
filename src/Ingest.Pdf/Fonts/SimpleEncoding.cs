using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>The encoding of a simple font as text: base encoding and differences (ISO 32000-1, 9.6.6).</summary>
internal static class SimpleEncoding
{
    private const int SymbolicFlag = 4;

    /// <summary>Code → text; none where nobody says.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font dictionary.</param>
    /// <param name="descriptor">Its descriptor; may be empty.</param>
    /// <param name="name">Its name.</param>
    public static string?[] Of(PdfFileObjects objects, PdfDictionary font, PdfDictionary descriptor, string name)
    {
        var encoding = objects.Get(font, "Encoding");
        var details = encoding as PdfDictionary ?? PdfDictionary.Empty;
        var baseName = encoding is PdfName plain ? plain.Value : objects.GetName(details, "BaseEncoding");
        var isTrueType = objects.GetName(font, "Subtype") == "TrueType";
        var isSymbolic = (objects.GetInteger(descriptor, "Flags") & SymbolicFlag) != 0;
        string?[] codes = [.. Encodings.Find(baseName) ?? Default(name, isTrueType)];

        // The program's own encoding counts where the PDF names none, and where it marks a TrueType font as symbolic.
        if (Encodings.Find(baseName) is null || (isTrueType && isSymbolic && details.Entries.Count == 0))
        {
            Overlay(codes, FontProgram.Load(objects, descriptor));
        }

        ApplyDifferences(codes, objects.GetArray(details, "Differences"));
        return codes;
    }

    private static IReadOnlyList<string?> Default(string name, bool isTrueType)
    {
        if (name.Contains("ZapfDingbats", StringComparison.Ordinal))
        {
            return Encodings.Find("ZapfDingbats")!;
        }

        if (name.EndsWith("Symbol", StringComparison.Ordinal))
        {
            return Encodings.Find("Symbol")!;
        }

        return isTrueType ? Encodings.Find("WinAnsiEncoding")! : Encodings.Standard;
    }

    private static void Overlay(string?[] codes, FontProgram? program)
    {
        for (var code = 0; program is not null && code < codes.Length; code++)
        {
            codes[code] = program.TextOfCode(code) ?? codes[code];
        }
    }

    private static void ApplyDifferences(string?[] codes, IReadOnlyList<PdfObject> differences)
    {
        var code = 0;
        foreach (var item in differences)
        {
            if (item is PdfNumber number)
            {
                code = number.Integer;
            }
            else if (item is PdfName glyph && code is >= 0 and < 256)
            {
                codes[code++] = GlyphNames.Find(glyph.Value);
            }
        }
    }
}
