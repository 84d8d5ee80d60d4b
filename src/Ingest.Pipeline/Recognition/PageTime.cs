using System.Diagnostics;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>How long one page may be recognised.</summary>
internal sealed class PageTime
{
    /// <summary>Pieces of text on a page at the most: five times as many as the densest tables have.</summary>
    public const int MostLines = 5_000;

    private readonly TimeSpan limit;
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>Begins a page.</summary>
    /// <param name="options">Limits.</param>
    /// <param name="document">Runs since the document was begun.</param>
    /// <param name="done">Pages recognised before.</param>
    public PageTime(RecognitionOptions options, Stopwatch document, int done)
    {
        limit = options.PageTime;
        Left = options.DocumentTime + options.PageTime * done - document.Elapsed;
    }

    /// <summary>What the document leaves for this page and all after it when it begins; nothing is left when it is not positive.</summary>
    public TimeSpan Left { get; }

    /// <summary>How long the page may take to render.</summary>
    public TimeSpan Rendering => TimeSpan.FromTicks(Math.Min(limit.Ticks, Left.Ticks));

    /// <summary>Whether the limit of the page, and not that of the document, is the shorter one.</summary>
    public bool IsOfPage => limit * 2 < Left;

    /// <summary>What reading its text may cost from now on.</summary>
    public ReadingBudget Reading() => new(TimeSpan.FromTicks(Math.Min(limit.Ticks * 2, Left.Ticks)) - clock.Elapsed, MostLines);
}
