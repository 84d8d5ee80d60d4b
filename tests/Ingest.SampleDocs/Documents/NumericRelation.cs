using System.Collections.Immutable;

namespace Ingest.SampleDocs.Documents;

/// <summary>A claim that one figure equals, or is at most, what the others give.</summary>
/// <param name="Kind">One of <see cref="RelationKind"/>.</param>
/// <param name="Text">The claim in words.</param>
/// <param name="Result">The slot that is claimed.</param>
/// <param name="Operands">The slots it follows from.</param>
/// <param name="Compute">The interval the operands give, money in 元.</param>
public sealed record NumericRelation(
    string Kind,
    string Text,
    int Result,
    ImmutableArray<int> Operands,
    Func<IReadOnlyList<Bounds>, Bounds> Compute
) : Relation(Kind, Text, Result, Operands)
{
    /// <summary>Whether the result may also be smaller.</summary>
    public bool AtMost { get; init; }

    /// <inheritdoc/>
    public override bool Holds(Func<int, Slot> slots)
    {
        var expected = FromOperands(slots);
        var actual = slots(Result).Bounds;
        return AtMost ? actual.Low <= expected.High : actual.Meets(expected);
    }

    /// <inheritdoc/>
    public override Bounds? Expected(Func<int, Slot> slots) => FromOperands(slots).In(slots(Result).Factor);

    private Bounds FromOperands(Func<int, Slot> slots) => Compute([.. Operands.Select(o => slots(o).Bounds)]);
}
