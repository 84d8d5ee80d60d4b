using System.Collections.Immutable;

namespace Ingest.SampleDocs.Documents;

/// <summary>A claim in words: the printed word must be the one that fits the figures.</summary>
/// <param name="Kind">One of <see cref="RelationKind"/>.</param>
/// <param name="Text">The claim in words.</param>
/// <param name="Result">The slot that holds the word.</param>
/// <param name="Operands">The slots it follows from.</param>
/// <param name="Fitting">The word that fits.</param>
public sealed record WordRelation(string Kind, string Text, int Result, ImmutableArray<int> Operands, string Fitting)
    : Relation(Kind, Text, Result, Operands)
{
    /// <inheritdoc/>
    public override bool Holds(Func<int, Slot> slots) => slots(Result).Number == Fitting;

    /// <inheritdoc/>
    public override Bounds? Expected(Func<int, Slot> slots) => null;
}
