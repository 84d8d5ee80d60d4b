namespace Ingest.Pdf.Text;

/// <summary>
/// Judges whether the text of a page can be believed. A file may name its characters wrongly, wholly or in part, and
/// look right on paper: its figures would then be wrong without a sign.
/// </summary>
internal static class Readability
{
    /// <summary>Unknown characters that make a page unreadable, as a number and as a share.</summary>
    private const int ManyUnknown = 8;
    private const double UnknownShare = 0.05;

    /// <summary>Accented Latin letters, as Chinese bytes taken for Latin-1 give them.</summary>
    private const int ManyAccented = 20;
    private const double AccentedShare = 0.25;

    /// <summary>An image this large with next to no text on it is a scanned page.</summary>
    private const double PageImageShare = 0.4;
    private const int StampedText = 12;

    /// <summary>Filled outlines with curves: more than any drawing beside text has, if there is no text.</summary>
    private const int ManyOutlines = 200;

    private const string Remedy = " Reading it needs text recognition (OCR).";

    /// <summary>Why the text of a page cannot be believed; none where it can.</summary>
    /// <param name="text">Counts of its characters.</param>
    /// <param name="imageShare">Share of the page that images cover.</param>
    /// <param name="outlines">Filled shapes with curves on the page.</param>
    public static string? Doubt(PageText text, double imageShare, int outlines)
    {
        var all = text.Visible + text.Invisible;
        if (text.Invisible <= StampedText && text.Visible <= StampedText && imageShare >= PageImageShare && text.Han <= 2)
        {
            return "The page is an image without text." + Remedy;
        }

        if (all == 0)
        {
            return outlines >= ManyOutlines ? "The letters of the page are drawn as outlines, without text." + Remedy : null;
        }

        var unknown = text.Count(CharacterClass.Unknown);
        if (unknown >= ManyUnknown && unknown >= UnknownShare * all)
        {
            return $"The file does not say which characters {unknown} of the {all} glyphs on the page are." + Remedy;
        }

        var accented = text.Count(CharacterClass.Accented);
        if (accented >= ManyAccented && accented >= AccentedShare * all)
        {
            return "The text of the page is garbled: Chinese was stored as accented Latin letters." + Remedy;
        }

        var wrong = HanStatistics.WronglyDecoded(text);
        return wrong > 0
            ? $"The file names its characters wrongly: {wrong} of the {text.Han} Chinese characters on the page do not make sense, and figures may be wrong "
                + $"too. The page looks right, its text is not."
                + Remedy
            : null;
    }
}
