namespace Ingest.Model;

/// <summary>Where a property of a document was read.</summary>
/// <param name="Property">The property as the export names it: <c>organisation</c>, <c>region</c>, <c>fiscalYear</c>, <c>level</c>, <c>subject</c>.</param>
/// <param name="Value">What was read, as the export writes it.</param>
/// <param name="Page">The page, from 1; 0 where it follows from another property.</param>
/// <param name="Text">The words that say it, as printed but without padding.</param>
/// <param name="Confidence">How sure it is, 0 to 1: the kind of place times the share of its places that agree.</param>
public sealed record Evidence(string Property, string Value, int Page, string Text, double Confidence);
