using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>Cuts a line into its digits and marks, and digits that touch (粘连) where there is least ink between them.</summary>
internal static class DigitCutter
{
    /// <summary>A number with more parts is not read digit by digit: that takes long.</summary>
    private const int MostParts = 12;

    /// <summary>How far a cut may lie from where digits of one width would part, as a share of the height of the line.</summary>
    private const double Play = 0.15;

    /// <summary>The parts from left to right, in the coordinates of the ink; none where there are too many or but one.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static IReadOnlyList<(int Start, int End, bool WasCut)> Parts(Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces)
    {
        var parts = LinePieces.Stretches(pieces).SelectMany(s => Cut(ink, line, s.Start, s.End)).ToList();
        return parts.Count is < 2 or > MostParts ? [] : parts;
    }

    private static IEnumerable<(int Start, int End, bool WasCut)> Cut(Ink ink, PixelBox line, int start, int end)
    {
        var digits = LineShape.DigitsIn(end - start, line.Height);
        var left = start;
        for (var i = 1; i < digits; i++)
        {
            var middle = start + (end - start) * i / digits;
            var play = Math.Max(1, (int)(Play * line.Height));
            var cut = Enumerable
                .Range(middle - play, 2 * play + 1)
                .OrderBy(x => InkInColumn(ink, line, x))
                .ThenBy(x => Math.Abs(x - middle))
                .First();
            yield return (left, cut, true);
            left = cut;
        }

        yield return (left, end, digits > 1);
    }

    private static int InkInColumn(Ink ink, PixelBox line, int x)
    {
        var count = 0;
        for (var y = line.Y0; y < line.Y1; y++)
        {
            count += ink[x, y] ? 1 : 0;
        }

        return count;
    }
}
