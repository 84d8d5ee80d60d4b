namespace Ingest.Ocr.Rulings;

/// <summary>A straight line in the image, in pixels; x and y change places for a vertical one.</summary>
/// <param name="Position">Its row: the middle of the line.</param>
/// <param name="Start">Smaller end along the line.</param>
/// <param name="End">Larger end along the line.</param>
/// <param name="Thickness">Rows that it covers.</param>
/// <param name="Print">Which of its columns are printed.</param>
internal sealed record FoundLine(double Position, int Start, int End, double Thickness, PrintedColumns Print)
{
    /// <summary>
    /// Share of its printed columns that have paper on both sides, 0 to 1: strokes across cut through what is followed along a row of
    /// characters, a ruling stands free except where text touches it.
    /// </summary>
    public double Clear { get; init; } = 1;

    /// <summary>Length in pixels.</summary>
    public int Length => End - Start;

    /// <summary>Share of its length that is printed, 0 to 1.</summary>
    public double Coverage => Print.Share(Start, End);

    /// <summary>Whether a line across this one ends on it or crosses it.</summary>
    /// <param name="across">A line of the other direction.</param>
    /// <param name="tolerance">Pixels that may be missing.</param>
    public bool Meets(FoundLine across, double tolerance) =>
        across.Position >= Start - tolerance
        && across.Position <= End + tolerance
        && Position >= across.Start - tolerance
        && Position <= across.End + tolerance;
}
