namespace Ingest.Extraction.Kinds.Evaluation;

/// <summary>A part that was given another kind than its own.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Part">What it is: <c>document</c>, a heading, or the title of a table.</param>
/// <param name="Page">The page it begins on; 0 for a document.</param>
/// <param name="True">Its kind.</param>
/// <param name="Given">The kind it was given.</param>
/// <param name="Guess">The likeliest kind where it was not sure enough; else empty.</param>
/// <param name="Confidence">Probability of what was given, or of the guess; 0 to 1.</param>
public sealed record KindMistake(string Document, string Part, int Page, string True, string Given, string Guess, double Confidence);
