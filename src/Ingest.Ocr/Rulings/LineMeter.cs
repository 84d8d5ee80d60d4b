using Ingest.Ocr.Images;

namespace Ingest.Ocr.Rulings;

/// <summary>Measures a trace on the image itself: how much of it is printed, where it ends, how thick it is.</summary>
/// <param name="plane">The page, black on white.</param>
/// <param name="dotsPerInch">Its resolution.</param>
internal sealed class LineMeter(Plane plane, double dotsPerInch)
{
    /// <summary>The thickest line in pixels.</summary>
    private readonly int _thickest = Math.Max(3, (int)(dotsPerInch / 25));

    /// <summary>The line that a trace shows.</summary>
    /// <param name="trace">A trace.</param>
    public FoundLine Measure(LineTrace trace)
    {
        var places = trace.Places().ToList();
        var levels = places.Select(p => Level(p.X, p.Y)).ToList();
        var typical = levels.Order().ElementAt(levels.Count / 3);
        var ink = (typical + 255) / 2;
        var first = levels.FindIndex(l => l <= ink);
        var last = levels.FindLastIndex(l => l <= ink);
        var printed = levels.Count(l => l <= ink);
        var position = places[first..(last + 1)].Average(p => p.Y) + 0.5;
        var thickness = places.Where((p, i) => i % 8 == 0 && levels[i] <= ink).Select(p => Thickness(p.X, p.Y, ink)).Order().ToList();
        return new FoundLine(
            position,
            places[first].X,
            places[last].X + 1,
            thickness.Count == 0 ? 1 : thickness[thickness.Count / 2],
            printed / (double)(last - first + 1)
        );
    }

    /// <summary>The darkest of a pixel and those above and below it.</summary>
    private int Level(int x, int y) => Math.Min(Pixel(x, y), Math.Min(Pixel(x, y - 1), Pixel(x, y + 1)));

    private int Thickness(int x, int y, int ink)
    {
        var (top, bottom) = (y, y);
        while (y - top < _thickest && Pixel(x, top - 1) <= ink)
        {
            top--;
        }

        while (bottom - y < _thickest && Pixel(x, bottom + 1) <= ink)
        {
            bottom++;
        }

        return bottom - top + 1;
    }

    private int Pixel(int x, int y) => plane.NearestRow(y)[x];
}
