namespace Ingest.Pdf.Text;

/// <summary>The different Chinese characters that occur somewhere: on a page, in a font, in a file.</summary>
internal sealed class HanInventory
{
    private readonly HashSet<char> seen = [];

    /// <summary>Different characters.</summary>
    public int Count => seen.Count;

    /// <summary>Those that hardly ever occur in simplified Chinese: seldom seen, rare or traditional.</summary>
    public int Unusual { get; private set; }

    /// <summary>Those of level 2 of GB 2312 or beyond.</summary>
    public int Rare { get; private set; }

    /// <summary>Traditional forms in daily use.</summary>
    public int Traditional { get; private set; }

    /// <summary>Notes a character.</summary>
    /// <param name="letter">The character.</param>
    /// <param name="kind">Its class, one of the Chinese ones.</param>
    public void Add(char letter, CharacterClass kind)
    {
        if (seen.Add(letter))
        {
            Unusual += kind == CharacterClass.Common ? 0 : 1;
            Rare += kind == CharacterClass.Rare ? 1 : 0;
            Traditional += kind == CharacterClass.Traditional ? 1 : 0;
        }
    }

    /// <summary>Whether at least this many and this share of the characters are unusual.</summary>
    /// <param name="number">How many.</param>
    /// <param name="share">Which share, 0 to 1.</param>
    public bool HasUnusual(int number, double share) => Unusual >= number && Unusual >= share * Count;
}
