namespace Ingest.Model;

/// <summary>A kind that a person has set. It goes before what the classifier says, also when the document is read again.</summary>
/// <param name="Element">What it is a kind of: <c>document</c>, <c>section</c> or <c>table</c>.</param>
/// <param name="Id">Id of the section or table within the document; empty for the document.</param>
/// <param name="Page">The page it begins on; 0 for the document.</param>
/// <param name="Text">Heading or title, by which it is found again should its id have changed.</param>
/// <param name="Kind">The kind.</param>
public sealed record KindCorrection(string Element, string Id, int Page, string Text, string Kind);
