namespace Ingest.Model;

/// <summary>Another number a recognised figure may be, within what the recogniser held possible.</summary>
/// <param name="Raw">The figure as it would be printed, of the same extent as <see cref="Figure.Raw"/>.</param>
/// <param name="Value">Its value in the unit of the figure, sign included.</param>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="Confidence">Probability that it is right, 0 to 1, before any relation is looked at.</param>
public sealed record AlternativeReading(string Raw, decimal Value, int Decimals, double Confidence);
