namespace Ingest.Ocr;

/// <summary>An affine map of the plane: x' = A·x + B·y + Dx, y' = C·x + D·y + Dy.</summary>
/// <param name="A">Share of x in x'.</param>
/// <param name="B">Share of y in x'.</param>
/// <param name="C">Share of x in y'.</param>
/// <param name="D">Share of y in y'.</param>
/// <param name="Dx">Shift of x'.</param>
/// <param name="Dy">Shift of y'.</param>
public readonly record struct Affine(double A, double B, double C, double D, double Dx, double Dy)
{
    /// <summary>Leaves every point where it is.</summary>
    public static Affine Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Scales both axes.</summary>
    /// <param name="x">Factor of x.</param>
    /// <param name="y">Factor of y.</param>
    public static Affine Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>This map first, then another.</summary>
    /// <param name="next">The map that is applied to the result of this one.</param>
    public Affine Then(Affine next) =>
        new(
            next.A * A + next.B * C,
            next.A * B + next.B * D,
            next.C * A + next.D * C,
            next.C * B + next.D * D,
            next.A * Dx + next.B * Dy + next.Dx,
            next.C * Dx + next.D * Dy + next.Dy
        );

    /// <summary>The map back; only for one that keeps areas from vanishing, as every map between a page and its image does.</summary>
    public Affine Inverse()
    {
        var area = A * D - B * C;
        var (a, b, c, d) = (D / area, -B / area, -C / area, A / area);
        return new Affine(a, b, c, d, -(a * Dx + b * Dy), -(c * Dx + d * Dy));
    }

    /// <summary>Where a point goes.</summary>
    /// <param name="x">Its x.</param>
    /// <param name="y">Its y.</param>
    public (double X, double Y) Map(double x, double y) => (A * x + B * y + Dx, C * x + D * y + Dy);
}
