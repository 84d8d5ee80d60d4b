namespace Ingest.SampleDocs.Documents;

/// <summary>Where a cell's text stands.</summary>
public enum CellAlign
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>Right.</summary>
    Right,
}
