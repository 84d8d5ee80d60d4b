namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>The lines of a table: edges shared by cells are drawn once and as long as they go.</summary>
public sealed class RulingSet(int cells)
{
    private const double Thickness = 0.5;
    private const double BetweenLines = 1.5;
    private const double ShortStroke = 1.5;
    private readonly List<(int Page, double X0, double Y0, double X1, double Y1)> rectangles = new(cells);
    private readonly Dictionary<(int Page, bool Across, double At), List<(double From, double To)>> edges = [];

    /// <summary>Adds the edges of a part of a cell.</summary>
    public void Add(CellArea area, double x0, double x1, bool openAtPageBreak)
    {
        rectangles.Add((area.Page, x0, area.Top, x1, area.Bottom));
        Edge(area.Page, true, area.Top, x0, x1);
        if (!(area.CutBelow && openAtPageBreak))
        {
            Edge(area.Page, true, area.Bottom, x0, x1);
        }

        Edge(area.Page, false, x0, area.Top, area.Bottom);
        Edge(area.Page, false, x1, area.Top, area.Bottom);
    }

    /// <summary>Draws them.</summary>
    public void Draw(IReadOnlyList<PageCanvas> pages, RulingStyle style)
    {
        if (style == RulingStyle.CellRectangles)
        {
            foreach (var (page, x0, y0, x1, y1) in rectangles)
            {
                pages[page - 1].Rectangle(x0, y0, x1, y1, filled: false);
            }

            return;
        }

        foreach (var ((page, across, at), spans) in edges.Where(e => IsDrawn(e.Key, style)))
        {
            foreach (var (from, to) in Joined(spans))
            {
                DrawEdge(pages[page - 1], across, at, from, to, style);
            }
        }
    }

    private bool IsDrawn((int Page, bool Across, double At) edge, RulingStyle style) =>
        style switch
        {
            RulingStyle.None => false,
            RulingStyle.NoVerticals => edge.Across,
            RulingStyle.OpenSides => edge.Across
                || (edge.At > rectangles.Min(r => r.X0) + 0.1 && edge.At < rectangles.Max(r => r.X1) - 0.1),
            _ => true,
        };

    private static void DrawEdge(PageCanvas canvas, bool across, double at, double from, double to, RulingStyle style)
    {
        switch (style)
        {
            case RulingStyle.FilledRectangles:
                const double Half = Thickness / 2;
                canvas.Rectangle(
                    across ? from : at - Half,
                    across ? at - Half : from,
                    across ? to : at + Half,
                    across ? at + Half : to,
                    filled: true
                );
                break;
            case RulingStyle.DoubleLines:
                Stroke(at - (BetweenLines / 2), from, to);
                Stroke(at + (BetweenLines / 2), from, to);
                break;
            case RulingStyle.DashedLines:
                canvas.Dashes(ShortStroke);
                Stroke(at, from, to);
                canvas.Dashes(0);
                break;
            case RulingStyle.ShortStrokes:
                for (var start = from; start < to; start += 2 * ShortStroke)
                {
                    Stroke(at, start, Math.Min(start + ShortStroke, to));
                }

                break;
            default:
                Stroke(at, from, to);
                break;
        }

        void Stroke(double place, double start, double end) =>
            canvas.Line(across ? start : place, across ? place : start, across ? end : place, across ? place : end);
    }

    private void Edge(int page, bool across, double at, double from, double to)
    {
        var key = (page, across, Math.Round(at, 2));
        if (!edges.TryGetValue(key, out var spans))
        {
            edges[key] = spans = [];
        }

        spans.Add((from, to));
    }

    private static IEnumerable<(double From, double To)> Joined(List<(double From, double To)> spans)
    {
        spans.Sort();
        var (from, to) = spans[0];
        foreach (var span in spans.Skip(1))
        {
            if (span.From > to + 0.1)
            {
                yield return (from, to);
                (from, to) = span;
            }

            to = Math.Max(to, span.To);
        }

        yield return (from, to);
    }
}
