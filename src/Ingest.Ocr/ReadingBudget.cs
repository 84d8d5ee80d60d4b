using System.Diagnostics;

namespace Ingest.Ocr;

/// <summary>
/// What reading one page may still cost. Recognition ends with what was read when it is spent: an odd page must not hold up its
/// document. One for each page; not for use by several threads at once.
/// </summary>
/// <param name="time">Time from now on; it is looked at between lines of text, each of which takes well below a second.</param>
/// <param name="lines">Pieces of text, such as lines of a cell, that are read at most.</param>
public sealed class ReadingBudget(TimeSpan time, int lines)
{
    private readonly long start = Stopwatch.GetTimestamp();
    private int left = lines;

    /// <summary>Whether something was left out because the time was over.</summary>
    public bool TimeIsOver { get; private set; }

    /// <summary>Whether something was left out because there was more text than any page has.</summary>
    public bool LinesAreOver { get; private set; }

    /// <summary>Whether something was left out.</summary>
    public bool IsSpent => TimeIsOver || LinesAreOver;

    /// <summary>Asks for one more line.</summary>
    /// <returns>Whether it may be read.</returns>
    public bool Take()
    {
        TimeIsOver |= Stopwatch.GetElapsedTime(start) >= time;
        LinesAreOver |= !TimeIsOver && left <= 0;
        left--;
        return !IsSpent;
    }
}
