namespace Ingest.Ocr.Rulings;

/// <summary>Which columns of a line are printed, counted from its first one.</summary>
/// <param name="start">Column of the first.</param>
/// <param name="printed">Whether each column is printed.</param>
internal sealed class PrintedColumns(int start, IReadOnlyList<bool> printed)
{
    private readonly int[] _before = Count(printed);

    /// <summary>Share of the columns of a stretch that are printed, 0 to 1.</summary>
    /// <param name="from">First column.</param>
    /// <param name="to">Column after the last.</param>
    public double Share(int from, int to)
    {
        var (first, end) = (Math.Clamp(from - start, 0, printed.Count), Math.Clamp(to - start, 0, printed.Count));
        return end <= first ? 0 : (_before[end] - _before[first]) / (double)(end - first);
    }

    /// <summary>These columns up to one, those of a later piece from another on, and all between.</summary>
    /// <param name="end">Column after the last of these.</param>
    /// <param name="after">The later piece.</param>
    /// <param name="from">Its first column.</param>
    public PrintedColumns Joined(int end, PrintedColumns after, int from) =>
        new(start, [.. Enumerable.Range(start, after.End - start).Select(x => x < end ? Has(x) : x < from || after.Has(x))]);

    private int End => start + printed.Count;

    private bool Has(int column) => printed[column - start];

    private static int[] Count(IReadOnlyList<bool> printed)
    {
        var before = new int[printed.Count + 1];
        for (var i = 0; i < printed.Count; i++)
        {
            before[i + 1] = before[i] + (printed[i] ? 1 : 0);
        }

        return before;
    }
}
