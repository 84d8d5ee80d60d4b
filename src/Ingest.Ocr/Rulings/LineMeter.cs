using Ingest.Ocr.Images;

namespace Ingest.Ocr.Rulings;

/// <summary>Measures a trace on the image itself: how much of it is printed, where it ends, how thick it is.</summary>
/// <param name="plane">The page, black on white.</param>
/// <param name="dotsPerInch">Its resolution.</param>
internal sealed class LineMeter(Plane plane, double dotsPerInch)
{
    /// <summary>The thickest line in pixels.</summary>
    private readonly int _thickest = Math.Max(3, (int)(dotsPerInch / 25));

    /// <summary>Paper begins this far beside a line, in pixels: where it ends it is blurred.</summary>
    private readonly int _beside = Math.Max(1, (int)Math.Round(dotsPerInch / 100));

    /// <summary>The line that a trace shows; none where nothing of it is printed.</summary>
    /// <param name="trace">A trace.</param>
    public FoundLine? Measure(LineTrace trace)
    {
        var curve = Curve.Fit(trace.Runs);
        var levels = new int[trace.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = plane.Darkest(trace.Start + i, (int)Math.Round(curve.At(trace.Start + i)));
        }

        // Nearer to paper than to the line: a hairline that passes between two rows of pixels leaves but half its ink in each.
        var ink = (levels.Order().ElementAt(levels.Length / 3) * 2 + 255 * 3) / 5;
        var printed = levels.Select(l => l <= ink).ToList();
        var (first, last) = (printed.IndexOf(true), printed.LastIndexOf(true));
        if (first < 0)
        {
            return null;
        }

        var (start, end) = (trace.Start + first, trace.Start + last + 1);
        var thickness = Enumerable
            .Range(start, end - start)
            .Where(x => x % 8 == 0 && printed[x - trace.Start])
            .Select(x => Thickness(x, (int)Math.Round(curve.At(x)), ink))
            .Order()
            .ToList();
        var median = thickness.Count == 0 ? 1 : thickness[thickness.Count / 2];
        var free = Free(trace.Start, printed, curve, (median + 1) / 2 + _beside, ink);
        return new FoundLine(
            curve.Mean(start, end) + 0.5,
            start,
            end,
            median,
            new PrintedColumns(trace.Start, printed),
            new PrintedColumns(trace.Start, free)
        );
    }

    /// <summary>The printed columns with paper above and below them.</summary>
    private List<bool> Free(int start, List<bool> printed, Curve curve, int distance, int ink) =>
        [
            .. printed.Select(
                (isPrinted, i) =>
                {
                    var y = (int)Math.Round(curve.At(start + i));
                    return isPrinted && plane.Nearest(start + i, y - distance) > ink && plane.Nearest(start + i, y + distance) > ink;
                }
            ),
        ];

    private int Thickness(int x, int y, int ink)
    {
        var (top, bottom) = (y, y);
        while (y - top < _thickest && plane.Nearest(x, top - 1) <= ink)
        {
            top--;
        }

        while (bottom - y < _thickest && plane.Nearest(x, bottom + 1) <= ink)
        {
            bottom++;
        }

        return bottom - top + 1;
    }
}
