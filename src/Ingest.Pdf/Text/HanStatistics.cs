namespace Ingest.Pdf.Text;

/// <summary>
/// Finds Chinese text that was decoded wrongly by the share of unusual characters. The statistics are over the
/// different characters, not all, so that one rare place name in every line does no harm. Measured on published
/// accounts and other Chinese text: 0 to 4 % of a page, up to 7 % in scanned books with recognised text, 0 to 4 % of
/// a file. When a fifth of the characters is replaced by others, it is 8 % more where these come from the 3,755
/// characters of GB 2312 level 1, and 16 % more where they come from all of Unicode.
/// </summary>
internal static class HanStatistics
{
    /// <summary>Different characters on a page, in a font and in a file below which the shares say nothing.</summary>
    private const int LeastOnPage = 40;
    private const int LeastInFont = 30;
    private const int LeastInDocument = 200;

    /// <summary>Unusual characters that make a page, a font and a file suspect.</summary>
    private const double PageShare = 0.1;
    private const double FontShare = 0.25;
    private const double DocumentShare = 0.065;
    private const int LeastUnusual = 6;

    /// <summary>Rare characters alone: next to none in good pages.</summary>
    private const double RareShare = 0.04;
    private const int LeastRare = 3;

    /// <summary>A page of a suspect file that itself has this share.</summary>
    private const double PageShareInSuspectFile = 0.04;
    private const int LeastInSuspectFile = 3;

    /// <summary>Characters of suspect fonts that make a page suspect.</summary>
    private const int ManyOfFonts = 15;
    private const double FontShareOfPage = 0.1;

    /// <summary>Japanese and traditional Chinese pages are no subject of these statistics.</summary>
    private const double OtherScriptShare = 0.05;

    /// <summary>How many Chinese characters of a page are not what is printed, roughly; 0 where the page is in order.</summary>
    /// <param name="text">Counts of its characters, and of the whole file's.</param>
    public static int WronglyDecoded(PageText text)
    {
        var ofFonts = text.HanByFont.Where(entry => IsSuspectFont(entry.Key.Characters)).Sum(entry => entry.Value);
        if (ofFonts >= ManyOfFonts && ofFonts >= FontShareOfPage * text.Han)
        {
            return ofFonts;
        }

        var page = text.Page;
        if (page.Count < LeastOnPage || IsOtherScript(text))
        {
            return 0;
        }

        var isSuspect =
            page.HasUnusual(LeastUnusual, PageShare)
            || page.Rare >= LeastRare + (RareShare * page.Count)
            || (IsSuspectDocument(text.Document) && page.HasUnusual(LeastInSuspectFile, PageShareInSuspectFile));
        return isSuspect ? text.Han * page.Unusual / page.Count : 0;
    }

    private static bool IsSuspectFont(HanInventory font) =>
        font.Count >= LeastInFont && font.HasUnusual(LeastUnusual, FontShare) && !IsTraditional(font);

    private static bool IsSuspectDocument(HanInventory document) =>
        document.Count >= LeastInDocument && document.HasUnusual(LeastUnusual, DocumentShare) && !IsTraditional(document);

    private static bool IsOtherScript(PageText text) =>
        text.Count(CharacterClass.Kana) > OtherScriptShare * text.Han || IsTraditional(text.Page);

    /// <summary>Traditional forms without as many rare characters beside them: written so, not decoded wrongly.</summary>
    private static bool IsTraditional(HanInventory characters) =>
        characters.Traditional > OtherScriptShare * characters.Count && characters.Traditional > characters.Rare;
}
