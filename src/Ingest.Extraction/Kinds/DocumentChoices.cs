using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>All kinds of one document.</summary>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Confidence">Its probability, 0 to 1.</param>
/// <param name="Sections">One for each section, in order.</param>
/// <param name="Tables">One for each table, in order.</param>
public sealed record DocumentChoices(
    DocumentKind Kind,
    double Confidence,
    IReadOnlyList<KindChoice> Sections,
    IReadOnlyList<KindChoice> Tables
);
