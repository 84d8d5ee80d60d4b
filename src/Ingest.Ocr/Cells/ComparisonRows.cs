using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>Looks at the rows of what may be ≥ (大于等于号): where their ink lies, and how often it begins anew.</summary>
internal sealed class ComparisonRows
{
    /// <summary>The tip of the angle lies beyond this share of its width, its ends before the rest.</summary>
    private const double Tip = 0.6;

    /// <summary>A level bar reaches over this share of the width.</summary>
    private const double BarWidth = 0.75;

    /// <summary>Height of the sign that a level bar takes at most, and the ragged edge below it.</summary>
    private const double ThickestBar = 0.35;

    private const double RaggedEdge = 0.12;

    /// <summary>An arm is one stroke in this share of its rows; the strokes of a character are more.</summary>
    private const double OneStroke = 0.75;

    /// <summary>The lower arm and an oblique bar along it are two strokes in this share of their rows.</summary>
    private const double TwoStrokes = 0.45;

    /// <summary>The lower arm and a bar that has run together with it have this many times the ink of the upper arm.</summary>
    private const double ThickArm = 1.25;

    private readonly List<(int Runs, int Pixels, double Middle)> rows;
    private readonly int width;

    /// <summary>Reads the rows.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="box">What may be the sign.</param>
    /// <param name="isMirrored">Whether right and left change places, so that ≤ looks as ≥ does.</param>
    public ComparisonRows(Ink ink, PixelBox box, bool isMirrored)
    {
        width = box.Width;
        rows = [.. Enumerable.Range(box.Y0, box.Height).Select(y => Row(ink, box, y, isMirrored))];
    }

    /// <summary>Whether they are those of ≥, with a level or an oblique bar.</summary>
    public bool IsSign => HasLevelBar || (IsAngle && (HasObliqueBar || HasThickArm));

    private bool HasLevelBar
    {
        get
        {
            var end = rows.Count;
            while (rows.Count - end < RaggedEdge * rows.Count && rows[end - 1].Pixels < BarWidth * width)
            {
                end--;
            }

            var start = end;
            while (start > 0 && rows[start - 1].Pixels >= BarWidth * width)
            {
                start--;
            }

            // Paper between angle and bar.
            var angle = start;
            while (angle > 0 && rows[angle - 1].Runs == 0)
            {
                angle--;
            }

            return start < end
                && end - start <= Math.Max(2, ThickestBar * rows.Count)
                && 2 * angle >= rows.Count
                && Middle(0, 0.25 * angle) < 1 - Tip
                && Middle(0.4 * angle, 0.6 * angle) > Tip
                && Middle(0.8 * angle, angle) < Tip
                && Share(0, angle, 1) >= OneStroke;
        }
    }

    private bool HasObliqueBar => Share(0.52 * rows.Count, 0.85 * rows.Count, 2) >= TwoStrokes;

    private bool HasThickArm => Ink(0.55 * rows.Count, 0.9 * rows.Count) >= ThickArm * Ink(0.1 * rows.Count, 0.4 * rows.Count);

    private bool IsAngle
    {
        get
        {
            var height = rows.Count;
            return Middle(0, 0.2 * height) < 1 - Tip
                && Middle(0.38 * height, 0.5 * height) > Tip
                && Middle(0.88 * height, height) < 1 - Tip
                && Share(0, 0.45 * height, 1) >= OneStroke;
        }
    }

    /// <summary>The middle of the ink in some rows, as a share of the width.</summary>
    private double Middle(double from, double to)
    {
        var some = Some(from, to);
        var pixels = some.Sum(r => r.Pixels);
        return pixels == 0 ? 0.5 : some.Sum(r => r.Middle * r.Pixels) / pixels / width;
    }

    /// <summary>Share of some rows with so many strokes.</summary>
    private double Share(double from, double to, int runs) =>
        Some(from, to) is { Count: > 0 } some ? some.Average(r => r.Runs == runs ? 1 : 0) : 0;

    /// <summary>Pixels of ink in a row, on average.</summary>
    private double Ink(double from, double to) => Some(from, to) is { Count: > 0 } some ? some.Average(r => r.Pixels) : 0;

    private List<(int Runs, int Pixels, double Middle)> Some(double from, double to) =>
        rows.GetRange((int)from, Math.Max(0, Math.Min(rows.Count, (int)Math.Ceiling(to)) - (int)from));

    private static (int Runs, int Pixels, double Middle) Row(Ink ink, PixelBox box, int y, bool isMirrored)
    {
        var (runs, pixels, sum) = (0, 0, 0.0);
        for (var x = box.X0; x < box.X1; x++)
        {
            if (!ink[x, y])
            {
                continue;
            }

            runs += x == box.X0 || !ink[x - 1, y] ? 1 : 0;
            pixels++;
            sum += isMirrored ? box.X1 - x - 0.5 : x - box.X0 + 0.5;
        }

        return (runs, pixels, pixels == 0 ? 0 : sum / pixels);
    }
}
