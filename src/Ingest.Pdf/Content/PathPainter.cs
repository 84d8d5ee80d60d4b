using Ingest.Model;

namespace Ingest.Pdf.Content;

/// <summary>Holds the current path, paints it, and cuts the clip with it.</summary>
/// <param name="canvas">Where rulings go.</param>
internal sealed class PathPainter(PageCanvas canvas)
{
    private readonly FillPainter fills = new(canvas);
    private readonly StrokePainter strokes = new(canvas);
    private Box? pendingClip;

    /// <summary>The current path.</summary>
    public PagePath Path { get; } = new();

    /// <summary><c>W</c> and <c>W*</c>: the path will cut the clip once it is painted.</summary>
    public void MarkClip() => pendingClip = Path.Count > 0 ? Path.BoxOf(0, Path.Count) : null;

    /// <summary>Paints the path, cuts the clip if asked for, and begins a new path.</summary>
    /// <param name="state">The graphics state; its clip may change.</param>
    /// <param name="fill">Whether the operator fills.</param>
    /// <param name="stroke">Whether the operator strokes.</param>
    /// <param name="evenOdd">The rule for what is inside.</param>
    public void Paint(ref GraphicsState state, bool fill, bool stroke, bool evenOdd)
    {
        if (fill && !state.FillIsWhite && !state.FillIsTransparent)
        {
            fills.Fill(Path, state.Clip, evenOdd);
        }

        if (stroke && !state.StrokeIsWhite && !state.StrokeIsTransparent)
        {
            strokes.Stroke(Path, ref state);
        }

        if (pendingClip is { } clip)
        {
            state.Clip = Cut(state.Clip, clip);
        }

        pendingClip = null;
        Path.Clear();
    }

    /// <summary>The part of a clip inside a box; one that holds no point of the page where they do not meet.</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="box">What cuts it.</param>
    public static Box Cut(in Box clip, in Box box)
    {
        var x0 = Math.Max(clip.X0, box.X0);
        var y0 = Math.Max(clip.Y0, box.Y0);
        var x1 = Math.Min(clip.X1, box.X1);
        var y1 = Math.Min(clip.Y1, box.Y1);
        return x1 < x0 || y1 < y0 ? new Box(double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue) : new Box(x0, y0, x1, y1);
    }
}
