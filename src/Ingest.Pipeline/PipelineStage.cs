namespace Ingest.Pipeline;

/// <summary>Where a document is on its way.</summary>
public enum PipelineStage
{
    /// <summary>Pages are read one after the other.</summary>
    Reading,

    /// <summary>Pages that are images are recognised.</summary>
    Recognition,

    /// <summary>Lines, paragraphs, tables and sections are found.</summary>
    Layout,

    /// <summary>Kinds and figures are read.</summary>
    Extraction,

    /// <summary>Relations are evaluated.</summary>
    Checks,
}
