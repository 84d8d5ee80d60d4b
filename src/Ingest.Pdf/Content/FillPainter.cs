using Ingest.Model;

namespace Ingest.Pdf.Content;

/// <summary>
/// Finds lines among filled shapes: thin rectangles (Chromium fills one for each side of each cell), thin four-sided
/// polygons (mitred borders), and frames of one rectangle within another.
/// </summary>
/// <param name="canvas">Where rulings go.</param>
internal sealed class FillPainter(PageCanvas canvas)
{
    /// <summary>A polygon with more points is a drawing or an outlined letter.</summary>
    private const int MaxPoints = 6;

    /// <summary>Share of its box a polygon fills: a mitred border nearly all, a slanted hairline or a triangle half or less.</summary>
    private const double LeastFilled = 0.6;

    /// <summary>Share of its box a rectangle fills, but for rounding.</summary>
    private const double Rectangular = 0.999;

    /// <summary>Fills a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="clip">The clip.</param>
    /// <param name="evenOdd">The rule for what is inside.</param>
    public void Fill(PagePath path, in Box clip, bool evenOdd)
    {
        Box? outer = null;
        var outerArea = 0.0;
        for (var start = 0; start < path.Count; )
        {
            var end = path.EndOfSubpath(start);
            if (path.HasCurve(start, end))
            {
                canvas.AddOutline();
                outer = null;
            }
            else if (end - start is >= 3 and <= MaxPoints)
            {
                var box = path.BoxOf(start, end);
                var area = path.SignedArea(start, end);
                if (outer is { } frame && (evenOdd || area * outerArea < 0))
                {
                    AddFrame(frame, box, clip);
                }

                if (Math.Abs(area) >= LeastFilled * box.Area)
                {
                    canvas.AddRectangle(box, clip);
                }

                (outer, outerArea) = (Math.Abs(area) >= Rectangular * box.Area ? box : null, area);
            }

            start = end;
        }
    }

    /// <summary>What a rectangle leaves of one around it: four sides, of which the canvas keeps the thin ones.</summary>
    private void AddFrame(in Box outer, in Box inner, in Box clip)
    {
        var isInside = inner.X0 >= outer.X0 && inner.Y0 >= outer.Y0 && inner.X1 <= outer.X1 && inner.Y1 <= outer.Y1;
        if (!isInside)
        {
            return;
        }

        canvas.AddRectangle(outer with { Y1 = inner.Y0 }, clip);
        canvas.AddRectangle(outer with { Y0 = inner.Y1 }, clip);
        canvas.AddRectangle(outer with { X1 = inner.X0 }, clip);
        canvas.AddRectangle(outer with { X0 = inner.X1 }, clip);
    }
}
