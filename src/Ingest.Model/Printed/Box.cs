namespace Ingest.Model;

/// <summary>
/// An axis-parallel rectangle in points (1/72 inch), measured from the top left of the page as it is
/// displayed (after <c>/Rotate</c> and the crop box): x grows to the right, y grows downwards.
/// </summary>
/// <param name="X0">Left edge.</param>
/// <param name="Y0">Top edge.</param>
/// <param name="X1">Right edge, not less than <paramref name="X0"/>.</param>
/// <param name="Y1">Bottom edge, not less than <paramref name="Y0"/>.</param>
public readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    /// <summary>Horizontal extent in points.</summary>
    public double Width => X1 - X0;

    /// <summary>Vertical extent in points.</summary>
    public double Height => Y1 - Y0;

    /// <summary>Horizontal centre.</summary>
    public double CenterX => (X0 + X1) / 2;

    /// <summary>Vertical centre.</summary>
    public double CenterY => (Y0 + Y1) / 2;

    /// <summary>Area in square points.</summary>
    public double Area => Width * Height;

    /// <summary>The smallest box that holds both.</summary>
    /// <param name="other">The other box.</param>
    public Box Union(Box other) => new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    /// <summary>The part common to both; <see langword="default"/> where they do not meet.</summary>
    /// <param name="other">The other box.</param>
    public Box Intersect(Box other)
    {
        var box = new Box(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));
        return box.X1 < box.X0 || box.Y1 < box.Y0 ? default : box;
    }

    /// <summary>Whether the point lies inside or on the edge.</summary>
    /// <param name="x">Distance from the left edge of the page.</param>
    /// <param name="y">Distance from the top edge of the page.</param>
    public bool Contains(double x, double y) => x >= X0 && x <= X1 && y >= Y0 && y <= Y1;

    /// <summary>The box grown by <paramref name="margin"/> on each side.</summary>
    /// <param name="margin">Points to add; negative shrinks.</param>
    public Box Inflate(double margin) => new(X0 - margin, Y0 - margin, X1 + margin, Y1 + margin);

    /// <summary>The smallest box that holds all of <paramref name="boxes"/>; <see langword="default"/> for none.</summary>
    /// <param name="boxes">Boxes on one page.</param>
    public static Box UnionOf(IEnumerable<Box> boxes)
    {
        var any = false;
        var union = default(Box);
        foreach (var box in boxes)
        {
            union = any ? union.Union(box) : box;
            any = true;
        }

        return union;
    }
}
