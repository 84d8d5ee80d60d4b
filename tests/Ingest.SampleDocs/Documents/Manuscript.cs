using System.Collections.Immutable;

namespace Ingest.SampleDocs.Documents;

/// <summary>A document before it is set: blocks, the slots with what is printed in them, and the relations it claims.</summary>
public sealed record Manuscript
{
    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>The department.</summary>
    public required string Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Kind as the truth files name it: <c>final_accounts</c>, <c>performance_evaluation</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind in Chinese.</summary>
    public required string KindName { get; init; }

    /// <summary>Where the department is said to be.</summary>
    public required string Place { get; init; }

    /// <summary>The pieces in reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What is printed in each slot.</summary>
    public required ImmutableArray<Slot> Slots { get; init; }

    /// <summary>What the document claims.</summary>
    public required ImmutableArray<Relation> Relations { get; init; }

    /// <summary>The lines of the cover.</summary>
    public IReadOnlyList<string> CoverLines => Blocks.OfType<CoverBlock>().SelectMany(c => c.Lines).ToArray();

    /// <summary>The tables in reading order.</summary>
    public IEnumerable<TableBlock> Tables => Blocks.OfType<TableBlock>();

    /// <summary>A slot.</summary>
    public Slot Slot(int id) => Slots[id];

    /// <summary>What runs print.</summary>
    public string TextOf(IEnumerable<Run> runs) => string.Concat(runs.Select(r => r.IsSlot ? Slots[r.SlotId].Text : r.Literal));

    /// <summary>The same document with some slots printed differently.</summary>
    public Manuscript With(IEnumerable<Slot> changed)
    {
        var slots = Slots.ToBuilder();
        foreach (var slot in changed)
        {
            slots[slot.Id] = slot;
        }

        return this with
        {
            Slots = slots.MoveToImmutable(),
        };
    }

    /// <summary>The relations that are not true of what is printed.</summary>
    public IEnumerable<Relation> Broken() => Relations.Where(r => !r.Holds(Slot));
}
