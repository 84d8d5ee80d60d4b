namespace Ingest.Pdf.Content;

/// <summary>A transformation <c>[a b c d e f]</c> (ISO 32000-1, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The transformation that changes nothing.</summary>
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>First <paramref name="first"/>, then <paramref name="second"/>.</summary>
    public static Matrix operator *(in Matrix first, in Matrix second) =>
        new(
            (first.A * second.A) + (first.B * second.C),
            (first.A * second.B) + (first.B * second.D),
            (first.C * second.A) + (first.D * second.C),
            (first.C * second.B) + (first.D * second.D),
            (first.E * second.A) + (first.F * second.C) + second.E,
            (first.E * second.B) + (first.F * second.D) + second.F
        );

    /// <summary>From six numbers; the identity where there are not six.</summary>
    /// <param name="numbers">a to f.</param>
    public static Matrix From(ReadOnlySpan<double> numbers) =>
        numbers.Length >= 6 ? new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]) : Identity;

    /// <summary>x of a point after the transformation.</summary>
    /// <param name="x">x before.</param>
    /// <param name="y">y before.</param>
    public double X(double x, double y) => (A * x) + (C * y) + E;

    /// <summary>y of a point after the transformation.</summary>
    /// <param name="x">x before.</param>
    /// <param name="y">y before.</param>
    public double Y(double x, double y) => (B * x) + (D * y) + F;

    /// <summary>How much lengths grow: the square root of the change in area.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>
    /// The same without slant: y at right angles to x, the area kept. Letters slanted by a matrix to look italic stand
    /// where upright ones would, and are as high.
    /// </summary>
    public Matrix Upright()
    {
        var length = (A * A) + (B * B);
        if (length <= 0)
        {
            return this;
        }

        var ratio = ((A * D) - (B * C)) / length;
        return this with { C = -B * ratio, D = A * ratio };
    }

    /// <summary>The same with x at right angles to y, for vertical writing.</summary>
    public Matrix UprightVertical()
    {
        var length = (C * C) + (D * D);
        if (length <= 0)
        {
            return this;
        }

        var ratio = ((A * D) - (B * C)) / length;
        return this with { A = D * ratio, B = -C * ratio };
    }

    /// <summary>The smallest box around a transformed rectangle.</summary>
    /// <param name="x0">One side.</param>
    /// <param name="y0">One side.</param>
    /// <param name="x1">The opposite side.</param>
    /// <param name="y1">The opposite side.</param>
    public Model.Box BoxOf(double x0, double y0, double x1, double y1)
    {
        var (ax, bx, cx, dx) = (X(x0, y0), X(x1, y0), X(x0, y1), X(x1, y1));
        var (ay, by, cy, dy) = (Y(x0, y0), Y(x1, y0), Y(x0, y1), Y(x1, y1));
        return new Model.Box(
            Math.Min(Math.Min(ax, bx), Math.Min(cx, dx)),
            Math.Min(Math.Min(ay, by), Math.Min(cy, dy)),
            Math.Max(Math.Max(ax, bx), Math.Max(cx, dx)),
            Math.Max(Math.Max(ay, by), Math.Max(cy, dy))
        );
    }
}
