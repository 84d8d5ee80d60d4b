namespace Ingest.Ocr.Rulings;

/// <summary>A straight line in the image, in pixels; x and y change places for a vertical one.</summary>
/// <param name="Position">Its row: the middle of the line.</param>
/// <param name="Start">Smaller end along the line.</param>
/// <param name="End">Larger end along the line.</param>
/// <param name="Thickness">Rows that it covers.</param>
/// <param name="Print">Which of its columns are printed.</param>
/// <param name="Free">Which of these have paper on both sides.</param>
internal sealed record FoundLine(double Position, int Start, int End, double Thickness, PrintedColumns Print, PrintedColumns Free)
{
    /// <summary>
    /// Share of its printed columns that have paper on both sides, 0 to 1: strokes across cut through what is followed along a row of
    /// characters, a ruling stands free except where text touches it.
    /// </summary>
    public double Clear => ClearOf(Start, End);

    /// <summary>Length in pixels.</summary>
    public int Length => End - Start;

    /// <summary>Share of its length that is printed, 0 to 1.</summary>
    public double Coverage => Print.Share(Start, End);

    /// <summary>The same share of a stretch of the line.</summary>
    /// <param name="from">First column.</param>
    /// <param name="to">Column after the last.</param>
    public double ClearOf(int from, int to) => Print.Share(from, to) is > 0 and var printed ? Free.Share(from, to) / printed : 0;

    /// <summary>The line that this one and a later piece of it make; the hole between them counts as printed.</summary>
    /// <param name="after">The later piece.</param>
    public FoundLine Joined(FoundLine after) =>
        this with
        {
            Position = (Position * Length + after.Position * after.Length) / (Length + after.Length),
            End = after.End,
            Print = Print.Joined(End, after.Print, after.Start),
            Free = Free.Joined(End, after.Free, after.Start),
        };

    /// <summary>Whether a line across this one ends on it or crosses it.</summary>
    /// <param name="across">A line of the other direction.</param>
    /// <param name="tolerance">Pixels that may be missing.</param>
    public bool Meets(FoundLine across, double tolerance) =>
        across.Position >= Start - tolerance
        && across.Position <= End + tolerance
        && Position >= across.Start - tolerance
        && Position <= across.End + tolerance;

    /// <summary>The lines across that this one meets, in order of their places.</summary>
    /// <param name="others">Lines of the other direction.</param>
    /// <param name="tolerance">Pixels that may be missing.</param>
    public IReadOnlyList<FoundLine> Crossings(IEnumerable<FoundLine> others, double tolerance) =>
        [.. others.Where(o => Meets(o, tolerance)).OrderBy(o => o.Position)];

    /// <summary>The column of this line where another crosses it.</summary>
    /// <param name="crossing">A line across.</param>
    public int PlaceOf(FoundLine crossing) => (int)Math.Round(Math.Clamp(crossing.Position, Start, End));
}
