namespace Ingest.Ocr.Images;

/// <summary>Makes the paper white everywhere: shadows, yellowed paper and shaded cells are divided out.</summary>
internal static class Background
{
    /// <summary>The paper's brightness is taken in squares of this share of an inch: larger than a character, smaller than a shadow.</summary>
    private const double SquareInches = 0.2;

    /// <summary>Share of a square's pixels that are darker than its paper. Characters and lines fill less than the rest.</summary>
    private const double PaperRank = 0.7;

    /// <summary>What is darker than this is no paper: a photograph or the black rim of a scan.</summary>
    private const int DarkestPaper = 96;

    /// <summary>Divides each pixel by the brightness of the paper around it.</summary>
    /// <param name="plane">The page; changed in place.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    public static void Whiten(Plane plane, double dotsPerInch)
    {
        var side = Math.Max(8, (int)Math.Round(dotsPerInch * SquareInches));
        var (columns, rows) = ((plane.Width + side - 1) / side, (plane.Height + side - 1) / side);
        var paper = Smooth(Paper(plane, side, columns, rows), columns, rows);
        var factors = new ushort[plane.Width];
        for (var y = 0; y < plane.Height; y++)
        {
            Factors(paper, columns, rows, side, y, factors);
            var row = plane.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = (byte)Math.Min(255, row[x] * factors[x] >> 8);
            }
        }
    }

    private static float[] Paper(Plane plane, int side, int columns, int rows)
    {
        var paper = new float[columns * rows];
        Span<int> counts = stackalloc int[256];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                counts.Clear();
                var (x0, x1) = (column * side, Math.Min(plane.Width, (column + 1) * side));
                for (var y = row * side; y < Math.Min(plane.Height, (row + 1) * side); y += 2)
                {
                    foreach (var pixel in plane.Row(y)[x0..x1])
                    {
                        counts[pixel]++;
                    }
                }

                paper[row * columns + column] = Rank(counts);
            }
        }

        return paper;
    }

    private static int Rank(ReadOnlySpan<int> counts)
    {
        var total = 0;
        foreach (var count in counts)
        {
            total += count;
        }

        var (level, below) = (0, counts[0]);
        while (level < 255 && below < PaperRank * total)
        {
            below += counts[++level];
        }

        return level < DarkestPaper ? 255 : level;
    }

    /// <summary>The mean of each square and its neighbours, so that no step shows between squares.</summary>
    private static float[] Smooth(float[] paper, int columns, int rows)
    {
        var smooth = new float[paper.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var (sum, count) = (0f, 0);
                for (var r = Math.Max(0, row - 1); r <= Math.Min(rows - 1, row + 1); r++)
                {
                    for (var c = Math.Max(0, column - 1); c <= Math.Min(columns - 1, column + 1); c++)
                    {
                        sum += paper[r * columns + c];
                        count++;
                    }
                }

                smooth[row * columns + column] = sum / count;
            }
        }

        return smooth;
    }

    /// <summary>256 × 255 / paper for each pixel of a row, the paper between the centres of squares interpolated.</summary>
    private static void Factors(float[] paper, int columns, int rows, int side, int y, Span<ushort> factors)
    {
        var v = Math.Clamp((y + 0.5f) / side - 0.5f, 0, rows - 1);
        var upper = Math.Min((int)v, Math.Max(0, rows - 2));
        var lower = Math.Min(upper + 1, rows - 1);
        for (var x = 0; x < factors.Length; x++)
        {
            var u = Math.Clamp((x + 0.5f) / side - 0.5f, 0, columns - 1);
            var left = Math.Min((int)u, Math.Max(0, columns - 2));
            var right = Math.Min(left + 1, columns - 1);
            var above = float.Lerp(paper[upper * columns + left], paper[upper * columns + right], u - left);
            var below = float.Lerp(paper[lower * columns + left], paper[lower * columns + right], u - left);
            factors[x] = (ushort)(255f * 256f / float.Lerp(above, below, v - upper) + 0.5f);
        }
    }
}
