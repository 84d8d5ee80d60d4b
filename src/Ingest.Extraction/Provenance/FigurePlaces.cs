using Ingest.Model;

namespace Ingest.Extraction.Provenance;

/// <summary>Finds the place of a run of characters from the lines its text was joined from.</summary>
internal static class FigurePlaces
{
    /// <summary>
    /// The place of the characters from <paramref name="start"/>; of a run broken over lines, the part on the first.
    /// </summary>
    /// <param name="lines">Lines of the paragraph or cell, in order.</param>
    /// <param name="start">Index of the first character.</param>
    /// <param name="end">Index after the last.</param>
    /// <param name="fallback">The place where the lines are not known.</param>
    public static FigurePlace Find(IReadOnlyList<TextLine> lines, int start, int end, FigurePlace fallback)
    {
        var line = LineOf(lines, start);
        if (line is null)
        {
            return fallback with { End = end };
        }

        var first = start - line.Start;
        var count = line.Edges.Count - 1;
        if (first >= count)
        {
            return new FigurePlace(line.Page, line.Box, end);
        }

        var last = Math.Min(end - line.Start, count);
        return new FigurePlace(line.Page, Slice(line, first, last), line.Start + last);
    }

    /// <summary>The printed parts of a run that is broken over lines, in order; none when it stands on one line.</summary>
    /// <param name="lines">Lines of the paragraph or cell, in order.</param>
    /// <param name="start">Index of the first character.</param>
    /// <param name="end">Index after the last.</param>
    public static IReadOnlyList<PrintedBox> Parts(IReadOnlyList<TextLine> lines, int start, int end)
    {
        List<PrintedBox>? parts = null;
        foreach (var line in lines)
        {
            var first = Math.Max(start - line.Start, 0);
            var last = Math.Min(end - line.Start, line.Edges.Count - 1);
            if (first < last)
            {
                (parts ??= []).Add(new PrintedBox(line.Page, Slice(line, first, last)));
            }
        }

        return parts is { Count: > 1 } ? parts : [];
    }

    private static TextLine? LineOf(IReadOnlyList<TextLine> lines, int index)
    {
        TextLine? found = null;
        foreach (var line in lines)
        {
            if (line.Start > index)
            {
                break;
            }

            found = line;
        }

        return found;
    }

    private static Box Slice(TextLine line, int first, int last)
    {
        var (a, b) = (line.Edges[first], line.Edges[last]);
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        return ReadsAcross(line) ? new Box(low, line.Box.Y0, high, line.Box.Y1) : new Box(line.Box.X0, low, line.Box.X1, high);
    }

    /// <summary>Whether the edges run along x: they then span the box's width, else its height.</summary>
    private static bool ReadsAcross(TextLine line)
    {
        var (low, high) = (Math.Min(line.Edges[0], line.Edges[^1]), Math.Max(line.Edges[0], line.Edges[^1]));
        return Math.Abs(low - line.Box.X0) + Math.Abs(high - line.Box.X1) <= Math.Abs(low - line.Box.Y0) + Math.Abs(high - line.Box.Y1);
    }
}
