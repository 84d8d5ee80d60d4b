namespace Ingest.SampleDocs.Documents;

/// <summary>Where the truth file lists a printed number.</summary>
public enum SlotUse
{
    /// <summary>Among the figures.</summary>
    Figure,

    /// <summary>Among the further figures of the text (head counts, numbers of units).</summary>
    Extra,

    /// <summary>Nowhere: a word or a number repeated inside a longer cell.</summary>
    Unlisted,
}
