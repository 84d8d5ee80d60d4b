namespace Ingest.Ocr.Rulings;

/// <summary>
/// Joins the pieces of a line that a hole has parted: where both are longer than any stroke of a character beside the hole between them,
/// it is one worn line and not two.
/// </summary>
internal static class TraceJoin
{
    /// <summary>A hole is not wider than this share of the shorter piece beside it.</summary>
    private const double Hole = 0.5;

    /// <summary>Nor wider than this, in inches: two tables side by side stand further apart.</summary>
    private const double WidestHole = 0.2;

    /// <summary>Rows between the ends of the pieces: what a skew that is left makes of the hole.</summary>
    private const int Jump = 2;

    /// <summary>The traces with such pieces joined.</summary>
    /// <param name="traces">All traces.</param>
    /// <param name="dotsPerInch">Resolution of the page.</param>
    public static IReadOnlyList<LineTrace> Join(IEnumerable<LineTrace> traces, double dotsPerInch)
    {
        var joined = new List<LineTrace>();
        foreach (var trace in traces.OrderBy(t => t.Start))
        {
            var before = joined.Where(t => Continues(t, trace, dotsPerInch)).MaxBy(t => t.End);
            if (before is null)
            {
                joined.Add(trace);
            }
            else
            {
                trace.Runs.ForEach(before.Add);
            }
        }

        return joined;
    }

    private static bool Continues(LineTrace before, LineTrace after, double dotsPerInch)
    {
        var hole = after.Start - before.End;
        return hole >= 0
            && hole <= WidestHole * dotsPerInch
            && hole <= Hole * Math.Min(before.Length, after.Length)
            && Math.Abs(before.Runs[^1].Y - after.Runs[0].Y) <= Jump;
    }
}
