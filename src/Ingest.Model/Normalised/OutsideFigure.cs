namespace Ingest.Model;

/// <summary>A figure of another document of the archive.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Figure">Id of the figure within it.</param>
public sealed record OutsideFigure(string Document, string Figure);
