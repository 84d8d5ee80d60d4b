using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A change of one figure, of its copies and of what was computed from it, with what it mends and breaks.</summary>
/// <param name="Changes">The figures with what they should be (money in 元), the one that is wrong first.</param>
internal sealed record Repair(IReadOnlyList<(Figure Figure, Interval Should)> Changes)
{
    /// <summary>Broken relations that would hold.</summary>
    public HashSet<Verdict> Mends { get; } = [];

    /// <summary>Relations that would no longer hold.</summary>
    public HashSet<Verdict> Breaks { get; } = [];

    /// <summary>How much the change looks like undoing a typical mistake (<see cref="TypicalCause.Likeness(Figure, Interval)"/>).</summary>
    public int Likeness { get; init; }

    /// <summary>Whether the figure keeps its sign, or losing it is the typical mistake.</summary>
    public bool IsPlausible { get; init; } = true;

    /// <summary>Whether the change is of one digit.</summary>
    public bool IsOneDigit { get; init; }

    /// <summary>Whether the figure is the claimed one of the relation that suggested it.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Whether no other change does as well.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The figure that is wrong.</summary>
    public Figure Figure => Changes[0].Figure;

    /// <summary>Relations mended less relations broken.</summary>
    public int Net => Mends.Count - Breaks.Count;
}
