namespace Ingest.Pipeline.Kinds;

/// <summary>What is true of a document as a whole; none where it says nothing of it.</summary>
public sealed record DocumentTruth
{
    /// <summary>Kind of the document.</summary>
    public string Kind { get; init; } = "";

    /// <summary><c>department</c> or <c>unit</c>.</summary>
    public string? Level { get; init; }

    /// <summary><c>project</c> or <c>department</c>, of an evaluation.</summary>
    public string? Subject { get; init; }

    /// <summary>The reporting organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>The region.</summary>
    public string? Region { get; init; }

    /// <summary>The year the figures are about.</summary>
    public int? FiscalYear { get; init; }
}
