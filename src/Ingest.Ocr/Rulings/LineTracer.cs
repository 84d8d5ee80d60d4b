using Ingest.Ocr.Images;

namespace Ingest.Ocr.Rulings;

/// <summary>Follows marked pixels from left to right: over small holes, and up or down a row or two where a line is curved.</summary>
internal sealed class LineTracer(Plane ridges, double dotsPerInch)
{
    /// <summary>Rows that a line may jump from run to run.</summary>
    private const int Jump = 2;

    /// <summary>Shorter runs are noise.</summary>
    private const int ShortestRun = 3;

    /// <summary>Index of the trace that ended last in each row; −1 for none.</summary>
    private readonly int[] _latest = new int[ridges.Height + 2 * Jump];

    private readonly List<LineTrace> _traces = [];

    /// <summary>Holes in a line that it is followed over, in pixels.</summary>
    private readonly int _gap = (int)Math.Round(dotsPerInch / 14);

    /// <summary>All traces of at least a length.</summary>
    /// <param name="shortest">Shortest trace in pixels.</param>
    public IReadOnlyList<LineTrace> Follow(int shortest)
    {
        Array.Fill(_latest, -1);
        foreach (var run in Runs())
        {
            var index = Preceding(run);
            if (index < 0)
            {
                index = _traces.Count;
                _traces.Add(new LineTrace());
            }

            _traces[index].Add(run);
            _latest[run.Y + Jump] = index;
        }

        return TraceJoin.Join(_traces.Where(t => t.Length >= shortest), dotsPerInch);
    }

    /// <summary>The trace that a run continues: the one in the nearest row; none where no trace ends near.</summary>
    private int Preceding(PixelRun run)
    {
        var (best, bestDistance) = (-1, int.MaxValue);
        for (var dy = -Jump; dy <= Jump; dy++)
        {
            var index = _latest[run.Y + dy + Jump];
            if (index < 0 || _traces[index].Runs[^1].Y != run.Y + dy)
            {
                continue;
            }

            var last = _traces[index].Runs[^1];
            var gap = run.Start - last.End;
            var distance = Math.Abs(dy) * _gap + Math.Abs(gap);
            if (gap <= _gap && run.Start > last.Start && run.End > last.End && distance < bestDistance)
            {
                (best, bestDistance) = (index, distance);
            }
        }

        return best;
    }

    private List<PixelRun> Runs()
    {
        var runs = new List<PixelRun>();
        for (var y = 0; y < ridges.Height; y++)
        {
            ReadOnlySpan<byte> row = ridges.Row(y);
            for (var x = 0; x < row.Length; )
            {
                var start = row[x..].IndexOf((byte)255);
                if (start < 0)
                {
                    break;
                }

                start += x;
                var length = row[start..].IndexOfAnyExcept((byte)255);
                x = length < 0 ? row.Length : start + length;
                if (x - start >= ShortestRun)
                {
                    runs.Add(new PixelRun(y, start, x));
                }
            }
        }

        runs.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Y.CompareTo(b.Y));
        return runs;
    }
}
