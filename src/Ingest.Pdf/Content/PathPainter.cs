using Ingest.Model;

namespace Ingest.Pdf.Content;

/// <summary>
/// Builds the current path and finds the lines in it: straight horizontal and vertical strokes, and thin filled
/// polygons. Producers draw table borders as strokes (Word), as one filled rectangle a segment (Chromium), or as
/// filled four-sided polygons (LibreOffice).
/// </summary>
/// <param name="canvas">Where rulings go.</param>
internal sealed class PathPainter(PageCanvas canvas)
{
    /// <summary>Points of one path; more are a drawing, whose further points are dropped.</summary>
    private const int MaxPoints = 1_000_000;

    /// <summary>How far off the axis a line may end, in points.</summary>
    private const double Straightness = 0.3;

    /// <summary>A polygon with more corners is a drawing or an outlined letter.</summary>
    private const int MaxCorners = 6;

    private readonly List<PathPoint> points = [];
    private double startX;
    private double startY;
    private double currentX;
    private double currentY;
    private Box? pendingClip;

    /// <summary><c>m</c>.</summary>
    public void MoveTo(in Matrix ctm, double x, double y)
    {
        (startX, startY) = (x, y);
        Add(ctm, x, y, PathStep.Move);
    }

    /// <summary><c>l</c>.</summary>
    public void LineTo(in Matrix ctm, double x, double y) => Add(ctm, x, y, PathStep.Line);

    /// <summary><c>c</c>, <c>v</c> and <c>y</c>: only the end matters, for a curve is never a ruling.</summary>
    public void CurveTo(in Matrix ctm, double x, double y) => Add(ctm, x, y, PathStep.Curve);

    /// <summary><c>h</c>.</summary>
    public void Close(in Matrix ctm)
    {
        if (points.Count > 0)
        {
            Add(ctm, startX, startY, PathStep.Line);
        }
    }

    /// <summary><c>re</c>.</summary>
    public void Rectangle(in Matrix ctm, double x, double y, double width, double height)
    {
        MoveTo(ctm, x, y);
        LineTo(ctm, x + width, y);
        LineTo(ctm, x + width, y + height);
        LineTo(ctm, x, y + height);
        Close(ctm);
    }

    /// <summary><c>W</c> and <c>W*</c>: the path will cut the clip once it is painted.</summary>
    public void MarkClip() => pendingClip = points.Count > 0 ? BoxOf(0, points.Count) : null;

    /// <summary>Paints the path, cuts the clip if asked for, and begins a new path.</summary>
    /// <param name="state">The graphics state; its clip may change.</param>
    /// <param name="fill">Whether the operator fills.</param>
    /// <param name="stroke">Whether the operator strokes.</param>
    public void Paint(ref GraphicsState state, bool fill, bool stroke)
    {
        if (fill && !state.FillIsWhite && !state.FillIsTransparent)
        {
            Fill(state.Clip);
        }

        if (stroke && !state.StrokeIsWhite && !state.StrokeIsTransparent)
        {
            Stroke(ref state);
        }

        if (pendingClip is { } clip)
        {
            state.Clip = Cut(state.Clip, clip);
        }

        pendingClip = null;
        points.Clear();
    }

    /// <summary>The part of a clip inside a box; a clip without area where they do not meet.</summary>
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

    private void Add(in Matrix ctm, double x, double y, PathStep step)
    {
        (currentX, currentY) = (x, y);
        if (points.Count < MaxPoints)
        {
            points.Add(new PathPoint(ctm.X(x, y), ctm.Y(x, y), step));
        }
    }

    /// <summary>The current point, for <c>v</c>.</summary>
    public (double X, double Y) Current => (currentX, currentY);

    private void Fill(in Box clip)
    {
        for (var start = 0; start < points.Count; )
        {
            var end = EndOfSubpath(start);
            if (HasCurve(start, end))
            {
                canvas.AddOutline();
            }
            else if (IsThinPolygon(start, end))
            {
                canvas.AddRectangle(BoxOf(start, end), clip);
            }

            start = end;
        }
    }

    private bool HasCurve(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (points[i].Step == PathStep.Curve)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsThinPolygon(int start, int end)
    {
        if (end - start is < 3 or > MaxCorners)
        {
            return false;
        }

        double area = 0;
        for (var i = start; i < end; i++)
        {
            var (from, to) = (points[i], points[i + 1 < end ? i + 1 : start]);
            area += (from.X * to.Y) - (to.X * from.Y);
        }

        // A border with mitred ends is a trapezoid and fills most of its box; a slanted hairline or a triangle does not.
        return Math.Abs(area) / 2 >= 0.6 * BoxOf(start, end).Area;
    }

    private void Stroke(ref GraphicsState state)
    {
        // Taken per direction, since a matrix may scale x and y differently.
        var halfX = state.LineWidth * Math.Sqrt((state.Ctm.A * state.Ctm.A) + (state.Ctm.C * state.Ctm.C)) / 2;
        var halfY = state.LineWidth * Math.Sqrt((state.Ctm.B * state.Ctm.B) + (state.Ctm.D * state.Ctm.D)) / 2;
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            if (to.Step != PathStep.Line)
            {
                continue;
            }

            var width = Math.Abs(to.X - from.X);
            var height = Math.Abs(to.Y - from.Y);
            if (height <= Straightness && width > height)
            {
                AddStroke(from, to, state.HasProjectingCaps ? halfX : 0, halfY, state.Clip);
            }
            else if (width <= Straightness && height > 0)
            {
                AddStroke(from, to, halfX, state.HasProjectingCaps ? halfY : 0, state.Clip);
            }
        }
    }

    private void AddStroke(in PathPoint from, in PathPoint to, double halfX, double halfY, in Box clip)
    {
        var horizontal = Math.Abs(to.X - from.X) >= Math.Abs(to.Y - from.Y);
        var middleX = (from.X + to.X) / 2;
        var middleY = (from.Y + to.Y) / 2;
        canvas.AddRectangle(
            horizontal
                ? new Box(Math.Min(from.X, to.X) - halfX, middleY - halfY, Math.Max(from.X, to.X) + halfX, middleY + halfY)
                : new Box(middleX - halfX, Math.Min(from.Y, to.Y) - halfY, middleX + halfX, Math.Max(from.Y, to.Y) + halfY),
            clip
        );
    }

    private int EndOfSubpath(int start)
    {
        var end = start + 1;
        while (end < points.Count && points[end].Step != PathStep.Move)
        {
            end++;
        }

        return end;
    }

    private Box BoxOf(int start, int end)
    {
        var (x0, y0, x1, y1) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var i = start; i < end; i++)
        {
            x0 = Math.Min(x0, points[i].X);
            y0 = Math.Min(y0, points[i].Y);
            x1 = Math.Max(x1, points[i].X);
            y1 = Math.Max(y1, points[i].Y);
        }

        return new Box(x0, y0, x1, y1);
    }
}
