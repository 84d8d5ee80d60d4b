namespace Ingest.SampleDocs.Truth;

/// <summary>Where a slot stands.</summary>
/// <param name="Block">Id of the paragraph or table.</param>
/// <param name="FigurePath">Path under which the truth file lists the figure.</param>
/// <param name="Path">Path of the cell or paragraph, as anomalies give it.</param>
/// <param name="Section">Nearest heading, for a place in the text.</param>
/// <param name="Label">Label of the figure.</param>
/// <param name="Where">The place in words.</param>
public sealed record SlotPlace(string Block, string FigurePath, string Path, string Section, string Label, string Where);
