using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Pdf.Fonts;

namespace Ingest.Pdf.Text;

/// <summary>Counts of the characters on one page, as far as they tell whether its text can be believed.</summary>
internal sealed class PageText
{
    private readonly int[] counts = new int[Enum.GetValues<CharacterClass>().Length];
    private readonly HashSet<char> seen = [];
    private readonly int[] distinct = new int[Enum.GetValues<CharacterClass>().Length];

    /// <summary>Visible glyphs that are not white space.</summary>
    public int Visible { get; private set; }

    /// <summary>Invisible glyphs that are not white space, such as the text a scanner program adds.</summary>
    public int Invisible { get; private set; }

    /// <summary>Chinese characters on the page by font.</summary>
    public Dictionary<PdfFont, int> HanByFont { get; } = [];

    /// <summary>Chinese characters on the page.</summary>
    public int Han =>
        Count(CharacterClass.Common) + Count(CharacterClass.Uncommon) + Count(CharacterClass.Rare) + Count(CharacterClass.Traditional);

    /// <summary>Different Chinese characters on the page.</summary>
    public int DistinctHan =>
        Distinct(CharacterClass.Common)
        + Distinct(CharacterClass.Uncommon)
        + Distinct(CharacterClass.Rare)
        + Distinct(CharacterClass.Traditional);

    /// <summary>Glyphs of a class, visible or not.</summary>
    /// <param name="value">The class.</param>
    public int Count(CharacterClass value) => counts[(int)value];

    /// <summary>Different characters of a class.</summary>
    /// <param name="value">The class.</param>
    public int Distinct(CharacterClass value) => distinct[(int)value];

    /// <summary>Counts a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="font">Its font.</param>
    public void Add(Glyph glyph, PdfFont font)
    {
        var kind = CharacterClasses.Of(glyph.Text[0]);
        if (kind == CharacterClass.Space)
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

        if (seen.Add(letter))
        {
            distinct[(int)kind]++;
        }

        CollectionsMarshal.GetValueRefOrAddDefault(HanByFont, font, out _)++;
        font.Characters.Add(letter, kind);
    }
}
