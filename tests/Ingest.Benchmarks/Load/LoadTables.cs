namespace Ingest.Benchmarks.Load;

/// <summary>The tables whose rows are counted.</summary>
internal static class LoadTables
{
    /// <summary>Every table with rows of documents.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "documents",
        "pages",
        "sections",
        "paragraphs",
        "paragraph_lines",
        "tables",
        "table_pages",
        "table_notes",
        "cells",
        "cell_lines",
        "figures",
        "relations",
        "relation_operands",
        "findings",
        "finding_operands",
        "problems",
    ];
}
