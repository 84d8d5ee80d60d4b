using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Knows the signs that forms print alone in a cell by their shapes: / for what does not apply, ≥, ≤ and = in the column of signs (指标性质), %
/// in that of units. Alone there is nothing to compare their size with, and recognisers take them for digits.
/// </summary>
internal static class LoneSign
{
    /// <summary>Lowest height of a stroke in points: what is lower is a comma.</summary>
    private const double LowestSlash = 4;

    /// <summary>A stroke leans by this share of its height at least; the stem of a 1 does not.</summary>
    private const double LeastLean = 0.2;

    /// <summary>From its upper to its lower quarter a stroke moves by this share of its width to the left.</summary>
    private const double LeastMove = 0.5;

    /// <summary>Share of the width that is ink in any quarter of a stroke; the bar of a 7 is more.</summary>
    private const double WidestQuarter = 0.62;

    /// <summary>The sign a line consists of; none where it is something else.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    /// <param name="scale">Pixels in a point.</param>
    public static string? Of(Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces, double scale) =>
        pieces.Count is 0 or > 3 ? null
        : PercentShape.IsAlone(pieces, line) ? "%"
        : IsSlash(ink, pieces, scale) ? "/"
        : ComparisonShape.Alone(ink, line, pieces);

    private static bool IsSlash(Ink ink, IReadOnlyList<InkComponent> pieces, double scale)
    {
        if (
            pieces is not [{ Box: var box }]
            || box.Height < LowestSlash * scale
            || box.Width < LeastLean * box.Height
            || box.Width > box.Height
        )
        {
            return false;
        }

        var rows = Enumerable.Range(box.Y0, box.Height).Select(y => Columns(ink, box, y)).ToList();
        var quarters = Enumerable.Range(0, 4).Select(i => rows[(i * rows.Count / 4)..((i + 1) * rows.Count / 4)]).ToList();
        var places = quarters.ConvertAll(q => q.SelectMany(x => x).DefaultIfEmpty(box.X0).Average());
        return quarters.TrueForAll(q => q.Average(x => x.Count) <= WidestQuarter * box.Width)
            && places.Zip(places.Skip(1)).All(p => p.First > p.Second)
            && places[0] - places[^1] >= LeastMove * box.Width;
    }

    private static List<int> Columns(Ink ink, PixelBox box, int y) => [.. Enumerable.Range(box.X0, box.Width).Where(x => ink[x, y])];
}
