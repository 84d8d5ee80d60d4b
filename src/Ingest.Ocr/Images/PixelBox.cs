namespace Ingest.Ocr.Images;

/// <summary>A rectangle of pixels.</summary>
/// <param name="X0">First column.</param>
/// <param name="Y0">First row.</param>
/// <param name="X1">Column after the last.</param>
/// <param name="Y1">Row after the last.</param>
internal readonly record struct PixelBox(int X0, int Y0, int X1, int Y1)
{
    /// <summary>Columns.</summary>
    public int Width => X1 - X0;

    /// <summary>Rows.</summary>
    public int Height => Y1 - Y0;

    /// <summary>Whether there is no pixel in it.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The box moved.</summary>
    /// <param name="x">Columns to the right.</param>
    /// <param name="y">Rows down.</param>
    public PixelBox Move(int x, int y) => new(X0 + x, Y0 + y, X1 + x, Y1 + y);

    /// <summary>The smallest box that holds both.</summary>
    /// <param name="other">The other box.</param>
    public PixelBox Union(PixelBox other) =>
        new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    /// <summary>The part common to both; empty where they do not meet.</summary>
    /// <param name="other">The other box.</param>
    public PixelBox Intersect(PixelBox other) =>
        new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));
}
