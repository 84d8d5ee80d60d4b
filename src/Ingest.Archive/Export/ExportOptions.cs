namespace Ingest.Archive.Export;

/// <summary>What an export holds beside what the contract always asks for.</summary>
public sealed record ExportOptions
{
    /// <summary>Whether every evaluated relation is written, not only how many there are.</summary>
    public bool Checks { get; init; }

    /// <summary>Whether lines are broken and indented for people.</summary>
    public bool Indented { get; init; }
}
