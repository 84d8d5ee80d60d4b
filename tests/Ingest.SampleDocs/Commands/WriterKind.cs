namespace Ingest.SampleDocs.Commands;

/// <summary>Ways from a manuscript to a PDF.</summary>
public enum WriterKind
{
    /// <summary>The generator's own writer.</summary>
    Fast,

    /// <summary>HTML through Chromium.</summary>
    Chromium,

    /// <summary>OpenDocument text through LibreOffice.</summary>
    LibreOffice,
}
