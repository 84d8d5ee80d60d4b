namespace Ingest.Ocr.Images;

/// <summary>
/// Takes red stamps (公章) off the text they lie on: seen through a red filter, the stamp is as light as the paper and black text stays
/// black. Red text that is no stamp stays dark.
/// </summary>
internal static class Stamps
{
    /// <summary>A stamp is at least this wide and high, in millimetres; a name seal has 18.</summary>
    private const double Smallest = 14;

    /// <summary>A stamp is at most this wide and high, in millimetres; the largest official seals have 50, and two may touch.</summary>
    private const double Largest = 110;

    /// <summary>A stamp is about as wide as high; a line of red text is not.</summary>
    private const double MostOblong = 2.2;

    /// <summary>Parts of a stamp are this near one another, in millimetres.</summary>
    private const double Gap = 1.5;

    /// <summary>So much red exceeds green and blue in red ink, even when it is faint.</summary>
    private const int Redness = 24;

    /// <summary>Red ink in such a share of a square makes the square part of a stamp.</summary>
    private const double InkedShare = 0.04;

    /// <summary>Where stamps lie, the grey of the page becomes what a red filter shows.</summary>
    /// <param name="grey">The page in grey; changed in place.</param>
    /// <param name="rgb">The same page in colour.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    public static void Remove(Plane grey, ReadOnlySpan<byte> rgb, double dotsPerInch)
    {
        var side = Math.Max(4, (int)Math.Round(dotsPerInch / 25.4 * Gap));
        var squares = RedSquares(grey, rgb, side);
        foreach (var (x0, y0, x1, y1) in Regions(squares))
        {
            var (width, height) = ((x1 - x0) * Gap, (y1 - y0) * Gap);
            if (
                Math.Min(width, height) >= Smallest
                && Math.Max(width, height) <= Largest
                && Math.Max(width, height) <= MostOblong * Math.Min(width, height)
            )
            {
                Filter(grey, rgb, ((x0 - 1) * side, (y0 - 1) * side, (x1 + 1) * side, (y1 + 1) * side));
            }
        }
    }

    /// <summary>The red channel, stretched so that the typical ink of the stamp becomes white.</summary>
    private static void Filter(Plane grey, ReadOnlySpan<byte> rgb, (int X0, int Y0, int X1, int Y1) box)
    {
        var (x0, y0) = (Math.Max(0, box.X0), Math.Max(0, box.Y0));
        var (x1, y1) = (Math.Min(grey.Width, box.X1), Math.Min(grey.Height, box.Y1));
        for (var y = y0; y < y1; y++)
        {
            for (var x = x0; x < x1; x++)
            {
                var at = (y * grey.Width + x) * 3;
                var red = Excess(rgb, at);
                if (red > Redness / 2)
                {
                    // The ink lets through the less red the thicker it is; black below it lets through none, whatever its colour.
                    var through = Math.Min(255, rgb[at] + red / 2);
                    var share = Math.Min(1, (red - Redness / 2) / (double)Redness);
                    grey.Pixels[y * grey.Width + x] = (byte)(grey.Pixels[y * grey.Width + x] * (1 - share) + through * share);
                }
            }
        }
    }

    private static int Excess(ReadOnlySpan<byte> rgb, int at) => rgb[at] - Math.Max(rgb[at + 1], rgb[at + 2]);

    private static bool[,] RedSquares(Plane grey, ReadOnlySpan<byte> rgb, int side)
    {
        var counts = new int[(grey.Height + side - 1) / side, (grey.Width + side - 1) / side];
        for (var y = 0; y < grey.Height; y++)
        {
            for (var x = 0; x < grey.Width; x++)
            {
                if (Excess(rgb, (y * grey.Width + x) * 3) > Redness)
                {
                    counts[y / side, x / side]++;
                }
            }
        }

        var squares = new bool[counts.GetLength(0), counts.GetLength(1)];
        for (var row = 0; row < squares.GetLength(0); row++)
        {
            for (var column = 0; column < squares.GetLength(1); column++)
            {
                squares[row, column] = counts[row, column] > InkedShare * side * side;
            }
        }

        return squares;
    }

    /// <summary>Boxes, in squares, around red squares that touch one another.</summary>
    private static IEnumerable<(int X0, int Y0, int X1, int Y1)> Regions(bool[,] squares)
    {
        var open = new Stack<(int Row, int Column)>();
        for (var row = 0; row < squares.GetLength(0); row++)
        {
            for (var column = 0; column < squares.GetLength(1); column++)
            {
                if (squares[row, column])
                {
                    yield return Region(squares, row, column, open);
                }
            }
        }
    }

    private static (int X0, int Y0, int X1, int Y1) Region(bool[,] squares, int row, int column, Stack<(int Row, int Column)> open)
    {
        var box = (X0: column, Y0: row, X1: column + 1, Y1: row + 1);
        Take(row, column);
        while (open.TryPop(out var square))
        {
            for (var r = Math.Max(0, square.Row - 1); r <= Math.Min(squares.GetLength(0) - 1, square.Row + 1); r++)
            {
                for (var c = Math.Max(0, square.Column - 1); c <= Math.Min(squares.GetLength(1) - 1, square.Column + 1); c++)
                {
                    if (squares[r, c])
                    {
                        Take(r, c);
                    }
                }
            }
        }

        return box;

        void Take(int r, int c)
        {
            squares[r, c] = false;
            box = (Math.Min(box.X0, c), Math.Min(box.Y0, r), Math.Max(box.X1, c + 1), Math.Max(box.Y1, r + 1));
            open.Push((r, c));
        }
    }
}
