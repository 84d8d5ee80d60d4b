using System.Collections.Immutable;

namespace Ingest.SampleDocs.Documents;

/// <summary>Something a document claims about its own figures.</summary>
/// <param name="Kind">One of <see cref="RelationKind"/>.</param>
/// <param name="Text">The claim in words, for the anomaly file.</param>
/// <param name="Result">The slot that is claimed.</param>
/// <param name="Operands">The slots it follows from.</param>
public abstract record Relation(string Kind, string Text, int Result, ImmutableArray<int> Operands)
{
    /// <summary>Relations that hold for the same rows in different columns share a group.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether it is true of what is printed, with all the slack that rounding explains.</summary>
    /// <param name="slots">The slots by id.</param>
    public abstract bool Holds(Func<int, Slot> slots);

    /// <summary>The interval recomputed from the operands, in the unit of the result; none for a claim in words.</summary>
    /// <param name="slots">The slots by id.</param>
    public abstract Bounds? Expected(Func<int, Slot> slots);

    /// <summary>All slots, the result first.</summary>
    public IEnumerable<int> Slots => Operands.Prepend(Result);
}
