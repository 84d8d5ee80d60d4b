using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A change of one figure, and of its copies elsewhere, with what it mends and breaks.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Copies">Figures that are printed as equal to it and would change with it.</param>
/// <param name="Should">What they should be, money in 元.</param>
internal sealed record Repair(Figure Figure, IReadOnlyList<Figure> Copies, Interval Should)
{
    /// <summary>Broken relations that would hold.</summary>
    public HashSet<Verdict> Mends { get; } = [];

    /// <summary>Relations that would no longer hold.</summary>
    public HashSet<Verdict> Breaks { get; } = [];

    /// <summary>How much the change looks like undoing a typical mistake (<see cref="TypicalCause.Likeness(Figure, Interval)"/>).</summary>
    public int Likeness { get; init; }

    /// <summary>Whether the figure is the claimed one of the relation that suggested it.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Whether no other change does as well.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Relations mended less relations broken.</summary>
    public int Net => Mends.Count - Breaks.Count;
}
