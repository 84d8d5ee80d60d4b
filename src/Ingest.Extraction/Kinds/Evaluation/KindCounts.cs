namespace Ingest.Extraction.Kinds.Evaluation;

/// <summary>How often one kind was right, given wrongly, and missed.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Right">Parts of the kind that were given it.</param>
/// <param name="Wrong">Parts of other kinds that were given it.</param>
/// <param name="Missed">Parts of the kind that were given another.</param>
public sealed record KindCounts(string Kind, int Right, int Wrong, int Missed)
{
    /// <summary>Parts that are of the kind.</summary>
    public int Support => Right + Missed;

    /// <summary>Share of those given the kind that are of it; 1 where none was given it.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : Right / (double)(Right + Wrong);

    /// <summary>Share of those of the kind that were given it; 1 where there is none.</summary>
    public double Recall => Support == 0 ? 1 : Right / (double)Support;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Right == 0 ? (Support + Wrong == 0 ? 1 : 0) : 2.0 * Right / ((2.0 * Right) + Wrong + Missed);
}
