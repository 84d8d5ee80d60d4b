namespace Ingest.Pdf.Text;

/// <summary>
/// Judges whether the text of a page can be believed. A file may name its characters wrongly, wholly or in part, and
/// look right on paper: its figures would then be wrong without a sign. The statistics are over different characters,
/// not all, so that one rare place name in every line does no harm.
/// </summary>
internal static class Readability
{
    /// <summary>Unknown characters that make a page unreadable, as a number and as a share.</summary>
    private const int ManyUnknown = 8;
    private const double UnknownShare = 0.05;

    /// <summary>Accented Latin letters, as Chinese bytes taken for Latin-1 give them.</summary>
    private const int ManyAccented = 20;
    private const double AccentedShare = 0.25;

    /// <summary>Different Chinese characters below which statistics say nothing.</summary>
    private const int LeastDistinct = 40;

    /// <summary>Good pages have 0 to 9 % of seldom seen characters among the different ones; a fifth decoded at random adds 10 % and more.</summary>
    private const double UncommonShare = 0.14;
    private const int LeastUncommon = 7;

    /// <summary>Good pages have 0 to 2 % of rare ones; some more in lists of names.</summary>
    private const double RareShare = 0.06;
    private const int LeastRare = 4;

    /// <summary>Japanese and traditional Chinese pages are no subject of these statistics.</summary>
    private const double OtherScriptShare = 0.05;

    /// <summary>Characters of fonts that look wrong, as a number and as a share of the page.</summary>
    private const int ManyWrong = 15;
    private const double WrongShare = 0.1;

    /// <summary>An image this large with next to no text on it is a scanned page.</summary>
    private const double PageImageShare = 0.4;
    private const int StampedText = 12;

    /// <summary>Filled outlines with curves: more than any drawing beside text has, if there is no text.</summary>
    private const int ManyOutlines = 200;

    /// <summary>Why the text of a page cannot be believed; none where it can.</summary>
    /// <param name="text">Counts of its characters.</param>
    /// <param name="imageShare">Share of the page that images cover.</param>
    /// <param name="outlines">Filled shapes with curves on the page.</param>
    public static string? Doubt(PageText text, double imageShare, int outlines)
    {
        var all = text.Visible + text.Invisible;
        if (text.Invisible <= StampedText && text.Visible <= StampedText && imageShare >= PageImageShare && text.Han <= 2)
        {
            return "The page is an image without text. Reading it needs text recognition (OCR).";
        }

        if (all == 0)
        {
            return outlines >= ManyOutlines
                ? "The letters of the page are drawn as outlines, without text. Reading it needs text recognition (OCR)."
                : null;
        }

        var unknown = text.Count(CharacterClass.Unknown);
        if (unknown >= ManyUnknown && unknown >= UnknownShare * all)
        {
            return $"The file does not say which characters {unknown} of the {all} glyphs on the page are. Reading it needs text recognition (OCR).";
        }

        var accented = text.Count(CharacterClass.Accented);
        if (accented >= ManyAccented && accented >= AccentedShare * all)
        {
            return "The text of the page is garbled: Chinese was stored as accented Latin letters. Reading it needs text recognition (OCR).";
        }

        return DoubtOfFonts(text) ?? DoubtOfCharacters(text);
    }

    private static string? DoubtOfFonts(PageText text)
    {
        var wrong = text.HanByFont.Where(entry => entry.Key.Characters.LooksWrong).Sum(entry => entry.Value);
        return wrong >= ManyWrong && wrong >= WrongShare * text.Han
            ? $"A font of the file names its characters wrongly; it prints {wrong} of the {text.Han} Chinese characters on the page. "
                + "Reading the page needs text recognition (OCR)."
            : null;
    }

    private static string? DoubtOfCharacters(PageText text)
    {
        var distinct = text.DistinctHan;
        var isOtherScript =
            text.Count(CharacterClass.Kana) >= OtherScriptShare * text.Han
            || text.Distinct(CharacterClass.Traditional) >= OtherScriptShare * distinct;
        if (distinct < LeastDistinct || (isOtherScript && !IsMixedUp(text)))
        {
            return null;
        }

        var rare = text.Distinct(CharacterClass.Rare);
        var uncommon = text.Distinct(CharacterClass.Uncommon) + text.Distinct(CharacterClass.Traditional) + rare;
        return (uncommon >= LeastUncommon && uncommon >= UncommonShare * distinct) || rare >= LeastRare + (RareShare * distinct)
            ? $"{uncommon} of the {distinct} different Chinese characters on the page hardly ever occur in writing: the file names its characters "
                + "wrongly, and figures may be wrong too. Reading the page needs text recognition (OCR)."
            : null;
    }

    /// <summary>Whether rare characters beside traditional ones show that the page is not written in either script.</summary>
    private static bool IsMixedUp(PageText text) =>
        text.Count(CharacterClass.Kana) == 0 && text.Distinct(CharacterClass.Rare) >= text.Distinct(CharacterClass.Traditional);
}
