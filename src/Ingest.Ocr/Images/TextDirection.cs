namespace Ingest.Ocr.Images;

/// <summary>
/// Tells whether lines of text run along rows or along columns: with the small gaps between characters closed, text makes runs that
/// are long in its direction and as short as a character is high across it.
/// </summary>
internal static class TextDirection
{
    /// <summary>The page is looked at in squares so large, in inches.</summary>
    private const double SquareInches = 1 / 100.0;

    /// <summary>
    /// Gaps, in squares, that may be those between characters of a line, while lines are farther apart. Which it is depends on the size
    /// of the text; the wrong ones tell little, so the one that tells most decides.
    /// </summary>
    private static readonly int[] CharacterGaps = [3, 5, 7];

    /// <summary>A square with a pixel darker than this is dark.</summary>
    private const byte Dark = 128;

    /// <summary>A ruling is at least so long, in squares, and at most <see cref="ThickestLine"/> thick.</summary>
    private const int ShortestLine = 45;

    /// <summary>Gaps of a ruling, in squares, as where it passes from row to row.</summary>
    private const int LineGap = 2;

    /// <summary>Thickness of a ruling in squares.</summary>
    private const int ThickestLine = 4;

    /// <summary>Shorter runs, in squares, are specks and say nothing.</summary>
    private const int ShortestRun = 4;

    /// <summary>Runs of about ten short lines of text; fewer tell nothing.</summary>
    private const int FewestRuns = 150;

    /// <summary>Runs along columns are longer by this (natural logarithm of the ratio), or the page is left as it is.</summary>
    private const double Clear = 0.2;

    /// <summary>Whether text runs along columns, as on a page that was scanned turned by 90° or 270°.</summary>
    /// <param name="plane">A straight page, black on white.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    public static bool IsVertical(Plane plane, double dotsPerInch)
    {
        var side = Math.Max(2, (int)Math.Round(dotsPerInch * SquareInches));
        var squares = WithoutLines(Squares(plane, side));
        var columns = Plane.Transposed(squares);
        var lean = CharacterGaps.Select(g => Math.Log(MeanRun(columns, g) / MeanRun(squares, g) ?? 1)).MaxBy(Math.Abs);
        return lean > Clear;
    }

    private static Plane Squares(Plane plane, int side)
    {
        var squares = Plane.Empty(plane.Width / side, plane.Height / side);
        for (var y = 0; y < squares.Height * side; y++)
        {
            var row = plane.Row(y);
            var target = squares.Row(y / side);
            for (var x = 0; x < squares.Width * side; x++)
            {
                if (row[x] < Dark)
                {
                    target[x / side] = 1;
                }
            }
        }

        return squares;
    }

    /// <summary>Rulings are long one way and thin the other way; without them cells with text remain.</summary>
    private static Plane WithoutLines(Plane squares)
    {
        var horizontal = RunLengths(squares);
        var vertical = Plane.Transposed(RunLengths(Plane.Transposed(squares)));
        var text = Plane.Empty(squares.Width, squares.Height);
        for (var i = 0; i < text.Pixels.Length; i++)
        {
            var (longer, shorter) = (
                Math.Max(horizontal.Pixels[i], vertical.Pixels[i]),
                Math.Min(horizontal.Pixels[i], vertical.Pixels[i])
            );
            text.Pixels[i] = longer >= ShortestLine && shorter <= ThickestLine ? (byte)0 : squares.Pixels[i];
        }

        return text;
    }

    /// <summary>At each dark square the length of its run in its row, at most 255.</summary>
    private static Plane RunLengths(Plane squares)
    {
        var lengths = Plane.Empty(squares.Width, squares.Height);
        for (var y = 0; y < squares.Height; y++)
        {
            foreach (var (start, end) in Runs(squares, y, LineGap))
            {
                lengths.Row(y)[start..end].Fill((byte)Math.Min(255, end - start));
            }
        }

        return lengths;
    }

    /// <summary>Length of the run in which the average dark square lies; none where there is too little text.</summary>
    private static double? MeanRun(Plane squares, int gap)
    {
        var (count, sum, squared) = (0, 0.0, 0.0);
        for (var y = 0; y < squares.Height; y++)
        {
            foreach (var (start, end) in Runs(squares, y, gap))
            {
                double length = end - start;
                if (length < ShortestRun)
                {
                    continue;
                }

                count++;
                sum += length;
                squared += length * length;
            }
        }

        return count < FewestRuns ? null : squared / sum;
    }

    /// <summary>Dark runs of a row; those with at most <paramref name="gap"/> squares between them are one.</summary>
    private static List<(int Start, int End)> Runs(Plane squares, int y, int gap)
    {
        var runs = new List<(int Start, int End)>();
        var row = squares.Row(y);
        for (var x = 0; x < row.Length; x++)
        {
            if (row[x] == 0)
            {
                continue;
            }

            if (runs.Count > 0 && x - runs[^1].End <= gap)
            {
                runs[^1] = (runs[^1].Start, x + 1);
            }
            else
            {
                runs.Add((x, x + 1));
            }
        }

        return runs;
    }
}
