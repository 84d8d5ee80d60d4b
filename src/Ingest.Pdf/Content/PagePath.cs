using Ingest.Model;

namespace Ingest.Pdf.Content;

/// <summary>The current path, in page coordinates (ISO 32000-1, 8.5.2).</summary>
internal sealed class PagePath
{
    /// <summary>Points of one path; more are a drawing, whose further points are dropped.</summary>
    private const int MaxPoints = 1_000_000;

    private readonly List<PathPoint> points = [];
    private double startX;
    private double startY;

    /// <summary>How many points there are.</summary>
    public int Count => points.Count;

    /// <summary>A point.</summary>
    /// <param name="index">From 0.</param>
    public PathPoint this[int index] => points[index];

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

    /// <summary>Begins a new path.</summary>
    public void Clear() => points.Clear();

    /// <summary>Where the subpath ends that begins at a point: the index after its last.</summary>
    /// <param name="start">Its first point.</param>
    public int EndOfSubpath(int start)
    {
        var end = start + 1;
        while (end < points.Count && points[end].Step != PathStep.Move)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a subpath has curves.</summary>
    /// <param name="start">Its first point.</param>
    /// <param name="end">After its last point.</param>
    public bool HasCurve(int start, int end)
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

    /// <summary>The area within a subpath without curves; its sign is the sense in which the subpath runs.</summary>
    /// <param name="start">Its first point.</param>
    /// <param name="end">After its last point.</param>
    public double SignedArea(int start, int end)
    {
        double doubled = 0;
        for (var i = start; i < end; i++)
        {
            var (from, to) = (points[i], points[i + 1 < end ? i + 1 : start]);
            doubled += (from.X * to.Y) - (to.X * from.Y);
        }

        return doubled / 2;
    }

    /// <summary>The smallest box around a range of points.</summary>
    /// <param name="start">First point.</param>
    /// <param name="end">After the last point.</param>
    public Box BoxOf(int start, int end)
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

    private void Add(in Matrix ctm, double x, double y, PathStep step)
    {
        if (points.Count < MaxPoints)
        {
            points.Add(new PathPoint(ctm.X(x, y), ctm.Y(x, y), step));
        }
    }
}
