using Ingest.Extraction.Kinds.Training;
using Ingest.Model;

namespace Ingest.Pipeline.Kinds;

/// <summary>A document of a labelled folder.</summary>
/// <param name="Labelled">The document with the kinds that are true of it.</param>
/// <param name="Truth">All that is true of it; none for a document of which only some kinds were set by a person.</param>
/// <param name="Document">The document as the program reads it.</param>
public sealed record ReadDocument(LabelledDocument Labelled, KindTruth? Truth, Document Document)
{
    /// <summary>Headings and tables read that are none of the truth.</summary>
    public int Unknown => Truth is null ? 0 : Labelled.Sections.Count(s => s is null) + Labelled.Tables.Count(t => t is null);

    /// <summary>Headings and tables of the truth that were not read as such.</summary>
    public int NotRead =>
        Truth is null
            ? 0
            : KindAlignment.Missing(Labelled.Sections, Truth.Sections.Count) + KindAlignment.Missing(Labelled.Tables, Truth.Tables.Count);
}
