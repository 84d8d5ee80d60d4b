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

    /// <summary>Ink that holds back more red than this, as a part of the rest, is no red ink.</summary>
    private const double MostHeldBack = 0.7;

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

    /// <summary>
    /// What lies under the ink. Ink lets red through and holds the rest back, more of both the thicker it is; black under it takes the same
    /// share of all colours. The logarithms of what is left of each are sums of both (Beer and Lambert), which tells them apart.
    /// </summary>
    private static void Filter(Plane grey, ReadOnlySpan<byte> rgb, (int X0, int Y0, int X1, int Y1) box)
    {
        var (x0, y0) = (Math.Max(0, box.X0), Math.Max(0, box.Y0));
        var (x1, y1) = (Math.Min(grey.Width, box.X1), Math.Min(grey.Height, box.Y1));
        var region = (x0, y0, x1, y1);
        var paper = Paper(grey, rgb, region);
        var held = HeldBack(grey.Width, rgb, region, paper);
        for (var y = y0; y < y1; y++)
        {
            for (var x = x0; x < x1; x++)
            {
                var at = (y * grey.Width + x) * 3;
                var red = Excess(rgb, at);
                if (red > Redness / 2)
                {
                    var black = (Loss(rgb[at], paper) - held * Loss(Others(rgb, at), paper)) / (1 - held);
                    var through = paper * Math.Exp(-Math.Max(0, black));
                    var share = Math.Min(1, (red - Redness / 2) / (double)Redness);
                    grey.Pixels[y * grey.Width + x] = (byte)(grey.Pixels[y * grey.Width + x] * (1 - share) + through * share);
                }
            }
        }
    }

    /// <summary>Brightness of the paper: most of what is not red in a stamp's box.</summary>
    private static double Paper(Plane grey, ReadOnlySpan<byte> rgb, (int X0, int Y0, int X1, int Y1) box)
    {
        var counts = new int[256];
        for (var y = box.Y0; y < box.Y1; y++)
        {
            for (var x = box.X0; x < box.X1; x++)
            {
                counts[grey.Pixels[y * grey.Width + x]] += Excess(rgb, (y * grey.Width + x) * 3) <= Redness / 2 ? 1 : 0;
            }
        }

        return Math.Max(1, Median(counts));
    }

    /// <summary>How much red the ink holds back as a part of what it holds back of the other colours: the median of all that is red.</summary>
    private static double HeldBack(int width, ReadOnlySpan<byte> rgb, (int X0, int Y0, int X1, int Y1) box, double paper)
    {
        var counts = new int[101];
        for (var y = box.Y0; y < box.Y1; y++)
        {
            for (var x = box.X0; x < box.X1; x++)
            {
                var at = (y * width + x) * 3;
                if (Excess(rgb, at) > Redness && Loss(Others(rgb, at), paper) is > 0 and var others)
                {
                    counts[(int)Math.Round(100 * Math.Clamp(Loss(rgb[at], paper) / others, 0, 1))]++;
                }
            }
        }

        return Math.Min(MostHeldBack, Median(counts) / 100.0);
    }

    private static int Median(int[] counts)
    {
        var (half, value, below) = (counts.Sum() / 2, 0, counts[0]);
        while (below <= half && value < counts.Length - 1)
        {
            below += counts[++value];
        }

        return value;
    }

    private static double Loss(int level, double paper) => Math.Max(0, Math.Log(paper / Math.Max(1, level)));

    private static int Others(ReadOnlySpan<byte> rgb, int at) => Math.Max(rgb[at + 1], rgb[at + 2]);

    private static int Excess(ReadOnlySpan<byte> rgb, int at) => rgb[at] - Others(rgb, at);

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
