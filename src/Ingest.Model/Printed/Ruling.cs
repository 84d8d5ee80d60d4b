namespace Ingest.Model;

/// <summary>
/// A horizontal or vertical line on the page: a stroked segment, a side of a stroked rectangle, or a thin
/// filled rectangle. Slanted strokes, white strokes and clipped-away parts are not rulings.
/// </summary>
/// <param name="Box">The centre line: zero height when horizontal, zero width when vertical.</param>
/// <param name="Thickness">Printed thickness in points; 0 means the thinnest line the device can draw.</param>
public readonly record struct Ruling(Box Box, double Thickness)
{
    /// <summary>Whether the line runs along x.</summary>
    public bool IsHorizontal => Box.Width >= Box.Height;

    /// <summary>Length in points.</summary>
    public double Length => Math.Max(Box.Width, Box.Height);
}
