using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>What is said of a page that was not recognised, or not to its end.</summary>
internal static class PageProblems
{
    /// <summary>There is no text on it.</summary>
    /// <param name="page">Page number.</param>
    public static Problem NoText(int page) =>
        new(FailureKind.UnreadableText, "No text could be recognised in the image of the page; it is not judged.", page);

    /// <summary>Recognition was not wanted for an image beside the page's own text.</summary>
    /// <param name="page">Page number.</param>
    public static Problem NotWanted(int page) =>
        new(FailureKind.Unsupported, "An image on the page may hold text; it was not recognised (--no-ocr).", page);

    /// <summary>The time of the document was over before it was begun.</summary>
    /// <param name="page">Page number.</param>
    public static Problem NotBegun(int page) =>
        new(
            FailureKind.TimedOut,
            "The time for the document was over before the text of this page could be recognised; it is not judged. Raise --timeout to wait longer.",
            page
        );

    /// <summary>Recognition has a defect.</summary>
    /// <param name="e">What it threw.</param>
    /// <param name="page">Page number.</param>
    public static Problem Defect(Exception e, int page) =>
        new(
            FailureKind.Crashed,
            $"Its text could not be recognised: {e.GetType().Name}: {e.Message} This is a defect of Ingest; please report the file.",
            page
        );

    /// <summary>What a page's limits left out; none where all was read.</summary>
    /// <param name="budget">What was allowed.</param>
    /// <param name="time">The time of the page.</param>
    /// <param name="page">Page number.</param>
    public static Problem? Of(ReadingBudget budget, PageTime time, int page) =>
        budget switch
        {
            { TimeIsOver: true } => new(
                FailureKind.TimedOut,
                "The text of the page was not recognised to its end in the time allowed; what was read by then is kept. "
                    + $"Raise {(time.IsOfPage ? "--page-timeout" : "--timeout")} to wait longer.",
                page
            ),
            { LinesAreOver: true } => new(
                FailureKind.TooLarge,
                $"More than {PageTime.MostLines} pieces of text are on the image of the page; the others were not read.",
                page
            ),
            _ => null,
        };
}
