namespace Ingest.Extraction.Numbers.Readings;

/// <summary>One way to read a row of marks: a choice for each.</summary>
/// <param name="Text">The characters chosen.</param>
/// <param name="Probability">Product of the probabilities of the choices.</param>
internal readonly record struct ReadPath(string Text, double Probability);
