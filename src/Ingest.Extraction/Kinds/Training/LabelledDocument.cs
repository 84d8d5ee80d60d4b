using Ingest.Model;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>A document as it was read, with what is known to be true of it.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Template">What it was made after (province and year); documents of one template are never on both sides of a split.</param>
/// <param name="Layout">Its parts as read.</param>
/// <param name="Kind">The true kind of the document; none where it is not known.</param>
/// <param name="Sections">The true kind of each section read; none where it could not be told.</param>
/// <param name="Tables">The true kind of each table read; none where it could not be told.</param>
public sealed record LabelledDocument(
    string Name,
    string Template,
    DocumentLayout Layout,
    DocumentKind? Kind,
    IReadOnlyList<string?> Sections,
    IReadOnlyList<string?> Tables
)
{
    /// <summary>How much it counts in training; what a person has corrected counts more than what was generated.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether its words were damaged before it was read, as recognition damages them; no further copies are made of it.</summary>
    public bool IsDamaged { get; init; }
}
