namespace Ingest.EndToEnd.Tests.RealDocuments.Kinds;

/// <summary>A section or a table as a person sees it.</summary>
/// <param name="Title">The heading or the title as printed; empty where a table has none.</param>
/// <param name="Page">The page it begins on, from 1.</param>
/// <param name="Kind">Its kind, as <c>docs/kinds.md</c> lists them.</param>
/// <param name="Note">Why the decision could be disputed; none where it is plain.</param>
internal sealed record LabelledPart(string Title, int Page, string Kind, string? Note = null);
