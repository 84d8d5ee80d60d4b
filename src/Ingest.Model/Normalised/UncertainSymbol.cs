namespace Ingest.Model;

/// <summary>
/// A character of a line that a recogniser read: how sure it is of it and what it also held possible. Born-digital
/// characters have none.
/// </summary>
/// <param name="Index">Index of the character in the text of its paragraph or cell.</param>
/// <param name="Length">UTF-16 units it covers there; more than 1 for a ligature.</param>
/// <param name="Confidence">Probability that it was read right, 0 to 1.</param>
/// <param name="Alternatives">What it may be instead, best first.</param>
public sealed record UncertainSymbol(int Index, int Length, double Confidence, IReadOnlyList<GlyphAlternative> Alternatives);
