namespace Ingest.SampleDocs.Documents;

/// <summary>A stretch of a paragraph or cell: fixed text, or a slot.</summary>
/// <param name="Literal">Fixed text; empty for a slot.</param>
/// <param name="SlotId">The slot; negative for fixed text.</param>
public readonly record struct Run(string Literal, int SlotId)
{
    /// <summary>Fixed text.</summary>
    public static Run Of(string literal) => new(literal, -1);

    /// <summary>A slot.</summary>
    public static Run Of(Slot slot) => new("", slot.Id);

    /// <summary>Whether it is a slot.</summary>
    public bool IsSlot => SlotId >= 0;
}
