namespace Ingest.SampleDocs.Breaks;

/// <summary>How grave a planted error is, as a reviewer should be told.</summary>
public enum Severity
{
    /// <summary>Cannot be true whatever was rounded.</summary>
    Error,

    /// <summary>Wrong words or counts beside figures that agree.</summary>
    Warning,

    /// <summary>A habit worth a remark, as a share adjusted so that the shares add to 100.</summary>
    Note,
}
