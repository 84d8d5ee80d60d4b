namespace Ingest.Ocr.Rulings;

/// <summary>Runs one behind the other, each near the row of the one before: what may be one horizontal line.</summary>
internal sealed class LineTrace
{
    /// <summary>The runs from left to right.</summary>
    public List<PixelRun> Runs { get; } = [];

    /// <summary>First column.</summary>
    public int Start => Runs[0].Start;

    /// <summary>Column after the last.</summary>
    public int End { get; private set; }

    /// <summary>Columns from end to end.</summary>
    public int Length => End - Start;

    /// <summary>Adds the next run.</summary>
    /// <param name="run">It begins behind the middle of the last one.</param>
    public void Add(PixelRun run)
    {
        Runs.Add(run);
        End = Math.Max(End, run.End);
    }

    /// <summary>The row at each column, constant along a run and between two runs that of the first.</summary>
    public IEnumerable<(int X, int Y)> Places()
    {
        for (var i = 0; i < Runs.Count; i++)
        {
            var end = i + 1 < Runs.Count ? Runs[i + 1].Start : End;
            for (var x = Runs[i].Start; x < end; x++)
            {
                yield return (x, Runs[i].Y);
            }
        }
    }
}
