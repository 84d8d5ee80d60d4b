using Ingest.Model;

namespace Ingest.Archive;

/// <summary>A finding with the document it is about and the figures it names.</summary>
/// <param name="Document">The document.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Operands">Its figures that were read, in its order, the claimed figure first.</param>
public sealed record FoundFinding(DocumentSummary Document, Finding Finding, IReadOnlyList<Figure> Operands);
