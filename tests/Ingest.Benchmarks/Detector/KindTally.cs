namespace Ingest.Benchmarks.Detector;

/// <summary>What became of the planted errors of one kind.</summary>
internal sealed class KindTally
{
    /// <summary>Errors planted.</summary>
    public int Planted { get; private set; }

    /// <summary>Of these, named by a finding.</summary>
    public int Found { get; private set; }

    /// <summary>Of these, by one with the planned severity or a graver one.</summary>
    public int AsGrave { get; private set; }

    /// <summary>Errors that are one wrong number and were found.</summary>
    public int Single { get; private set; }

    /// <summary>Of these, those whose finding takes the wrong number for the wrong one.</summary>
    public int RootRight { get; private set; }

    /// <summary>Counts an error.</summary>
    /// <param name="found">Whether a finding names it.</param>
    /// <param name="asGrave">Whether one of the planned severity does.</param>
    /// <param name="root">Whether the cause is right; none where that is not asked.</param>
    public void Add(bool found, bool asGrave, bool? root)
    {
        Planted++;
        Found += found ? 1 : 0;
        AsGrave += asGrave ? 1 : 0;
        Single += found && root is not null ? 1 : 0;
        RootRight += found && root == true ? 1 : 0;
    }

    /// <summary>Counts all of another tally.</summary>
    /// <param name="other">The other.</param>
    public void Add(KindTally other)
    {
        Planted += other.Planted;
        Found += other.Found;
        AsGrave += other.AsGrave;
        Single += other.Single;
        RootRight += other.RootRight;
    }
}
