namespace Ingest.SampleDocs.Commands;

/// <summary>One of the project's sample documents.</summary>
/// <param name="Request">What it is made of.</param>
/// <param name="Shows">What it shows a newcomer, in a phrase.</param>
public sealed record SampleDocument(DocumentRequest Request, string Shows);
