namespace Ingest.Pdf.Text;

/// <summary>The different Chinese characters a font has printed in the whole file.</summary>
internal sealed class FontCharacters
{
    /// <summary>Fewer characters say nothing: a font may be there for some rare names only.</summary>
    private const int LeastDistinct = 30;

    /// <summary>Fonts of good files have up to a tenth of seldom seen characters, wrongly decoded ones about half.</summary>
    private const double MostUncommon = 0.35;

    private readonly HashSet<char> seen = [];
    private int uncommon;
    private int traditional;

    /// <summary>Notes a character.</summary>
    /// <param name="letter">The character.</param>
    /// <param name="kind">Its class, one of the Chinese ones.</param>
    public void Add(char letter, CharacterClass kind)
    {
        if (seen.Add(letter))
        {
            uncommon += kind is CharacterClass.Uncommon or CharacterClass.Rare ? 1 : 0;
            traditional += kind == CharacterClass.Traditional ? 1 : 0;
        }
    }

    /// <summary>Whether so many characters are seldom seen that the font's character map must be wrong.</summary>
    public bool LooksWrong => seen.Count >= LeastDistinct && uncommon + traditional >= MostUncommon * seen.Count && traditional <= uncommon;
}
