namespace Ingest.Extraction.Concepts;

/// <summary>A well-known quantity of a standard table; names are patterns for <see cref="Wildcards"/>.</summary>
/// <param name="Table">Kind of the table without its family: <c>income</c> for final accounts and budget alike.</param>
/// <param name="Row">The row's name, numbering and code left out.</param>
/// <param name="Column">The headings, joined with <c>/</c>.</param>
/// <param name="Id">Stable id, such as <c>expenditure.basic</c>.</param>
internal sealed record CellConcept(string Table, string Row, string Column, string Id);
