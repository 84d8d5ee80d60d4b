using Ingest.Model;

namespace Ingest.Pdf.Content;

/// <summary>Finds lines among strokes: straight segments along an axis. A short, very thick one may be a line across.</summary>
/// <param name="canvas">Where rulings go.</param>
internal sealed class StrokePainter(PageCanvas canvas)
{
    /// <summary>How far off the axis a line may end, in points.</summary>
    private const double Straightness = 0.3;

    /// <summary>Strokes a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="state">The graphics state.</param>
    public void Stroke(PagePath path, ref GraphicsState state)
    {
        // Taken per direction, since a matrix may scale x and y differently.
        var halfX = state.LineWidth * Math.Sqrt((state.Ctm.A * state.Ctm.A) + (state.Ctm.C * state.Ctm.C)) / 2;
        var halfY = state.LineWidth * Math.Sqrt((state.Ctm.B * state.Ctm.B) + (state.Ctm.D * state.Ctm.D)) / 2;
        for (var i = 1; i < path.Count; i++)
        {
            var (from, to) = (path[i - 1], path[i]);
            if (to.Step != PathStep.Line)
            {
                continue;
            }

            var width = Math.Abs(to.X - from.X);
            var height = Math.Abs(to.Y - from.Y);
            if (height <= Straightness && width > height)
            {
                AddHorizontal(from, to, state.HasProjectingCaps ? halfX : 0, halfY, state.Clip);
            }
            else if (width <= Straightness && height > 0)
            {
                AddVertical(from, to, halfX, state.HasProjectingCaps ? halfY : 0, state.Clip);
            }
        }
    }

    private void AddHorizontal(in PathPoint from, in PathPoint to, double cap, double half, in Box clip)
    {
        var y = (from.Y + to.Y) / 2;
        canvas.AddRectangle(new Box(Math.Min(from.X, to.X) - cap, y - half, Math.Max(from.X, to.X) + cap, y + half), clip);
    }

    private void AddVertical(in PathPoint from, in PathPoint to, double half, double cap, in Box clip)
    {
        var x = (from.X + to.X) / 2;
        canvas.AddRectangle(new Box(x - half, Math.Min(from.Y, to.Y) - cap, x + half, Math.Max(from.Y, to.Y) + cap), clip);
    }
}
