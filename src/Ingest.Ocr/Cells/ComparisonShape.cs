using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Finds ≥, ≤ or = (大于等于号, 小于等于号, 等号) at the beginning of a line or alone in it by its shape, an angle above a bar that is level or, as in ⩾, goes along
/// its lower arm, and in small type touches it; or two bars. The recognisers know none of these and take them for 二 or 之.
/// </summary>
internal static class ComparisonShape
{
    /// <summary>Width of the sign as shares of the height of the line.</summary>
    private const double Narrowest = 0.55;

    private const double Widest = 1.4;

    /// <summary>The sign is at least as high as this share of the line.</summary>
    private const double Lowest = 0.5;

    /// <summary>Smaller pieces are specks, as shares of the ink of the largest.</summary>
    private const double Speck = 0.08;

    /// <summary>The bars of = are as long as one another but for this share; those of 二 are not.</summary>
    private const double BarDifference = 0.15;

    /// <summary>Height of a bar as a share of its length.</summary>
    private const double ThickestBar = 0.35;

    /// <summary>Distance of the bars, with both, as a share of their length.</summary>
    private const double HighestEquals = 0.8;

    /// <summary>The sign and the column after it, in the coordinates of the ink; none where the line begins with something else.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static (string Sign, int End)? Start(Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces)
    {
        var first = First(pieces);
        return first.Count < pieces.Count && Sign(ink, line, first) is { } sign ? (sign, first.Max(p => p.Box.X1)) : null;
    }

    /// <summary>The sign that is all there is in a line; none where it is something else.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static string? Alone(Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces) =>
        First(pieces) is var first && first.Count == pieces.Count ? Sign(ink, line, first) : null;

    private static string? Sign(Ink ink, PixelBox line, List<InkComponent> pieces)
    {
        if (pieces.Count is not (1 or 2))
        {
            return null;
        }

        if (IsEquals(pieces))
        {
            return "=";
        }

        var box = pieces.Select(p => p.Box).Aggregate((a, b) => a.Union(b));
        var isAsLarge = box.Width >= Narrowest * line.Height && box.Width <= Widest * line.Height && box.Height >= Lowest * line.Height;
        return !isAsLarge ? null
            : new ComparisonRows(ink, box, isMirrored: false).IsSign ? "≥"
            : new ComparisonRows(ink, box, isMirrored: true).IsSign ? "≤"
            : null;
    }

    private static bool IsEquals(List<InkComponent> pieces)
    {
        if (pieces.Count != 2)
        {
            return false;
        }

        var (upper, lower) = pieces[0].Box.Y0 < pieces[1].Box.Y0 ? (pieces[0].Box, pieces[1].Box) : (pieces[1].Box, pieces[0].Box);
        var length = Math.Max(upper.Width, lower.Width);
        return upper.Y1 < lower.Y0
            && Math.Max(upper.Height, lower.Height) <= ThickestBar * length
            && Math.Abs(upper.X0 - lower.X0) <= BarDifference * length
            && Math.Abs(upper.X1 - lower.X1) <= BarDifference * length
            && lower.Y1 - upper.Y0 <= HighestEquals * length;
    }

    /// <summary>The pieces of the first stretch of columns with ink, without specks.</summary>
    private static List<InkComponent> First(IReadOnlyList<InkComponent> pieces)
    {
        var end = LinePieces.Stretches(pieces) is [var stretch, ..] ? stretch.End : 0;
        var first = pieces.Where(p => p.Box.X0 < end).ToList();
        var most = first.Select(p => p.Pixels).DefaultIfEmpty(0).Max();
        return first.FindAll(p => p.Pixels >= Speck * most);
    }
}
