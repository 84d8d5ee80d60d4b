using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Pdf.Fonts;

namespace Ingest.Pdf.Text;

/// <summary>Counts of the characters on one page, as far as they tell whether its text can be believed.</summary>
/// <param name="document">The Chinese characters of the whole file, added to.</param>
internal sealed class PageText(HanInventory document)
{
    private readonly int[] counts = new int[Enum.GetValues<CharacterClass>().Length];

    /// <summary>The different Chinese characters of the file so far.</summary>
    public HanInventory Document { get; } = document;

    /// <summary>The different Chinese characters of the page.</summary>
    public HanInventory Page { get; } = new();

    /// <summary>Visible glyphs that are not white space.</summary>
    public int Visible { get; private set; }

    /// <summary>Invisible glyphs that are not white space, such as the text a scanner program adds.</summary>
    public int Invisible { get; private set; }

    /// <summary>Chinese characters on the page.</summary>
    public int Han { get; private set; }

    /// <summary>Chinese characters on the page by font.</summary>
    public Dictionary<PdfFont, int> HanByFont { get; } = [];

    /// <summary>Characters of a class, visible or not.</summary>
    /// <param name="value">The class.</param>
    public int Count(CharacterClass value) => counts[(int)value];

    /// <summary>Counts a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="font">Its font.</param>
    public void Add(Glyph glyph, PdfFont font)
    {
        if (CharacterClasses.Of(glyph.Text[0]) == CharacterClass.Space)
        {
            return;
        }

        if (glyph.RenderingMode is 3 or 7)
        {
            Invisible++;
        }
        else
        {
            Visible++;
        }

        foreach (var letter in glyph.Text)
        {
            Add(letter, font);
        }
    }

    private void Add(char letter, PdfFont font)
    {
        var kind = CharacterClasses.Of(letter);
        counts[(int)kind]++;
        if (kind < CharacterClass.Common)
        {
            return;
        }

        Han++;
        Page.Add(letter, kind);
        Document.Add(letter, kind);
        font.Characters.Add(letter, kind);
        CollectionsMarshal.GetValueRefOrAddDefault(HanByFont, font, out _)++;
    }
}
