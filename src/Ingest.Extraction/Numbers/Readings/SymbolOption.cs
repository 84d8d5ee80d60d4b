namespace Ingest.Extraction.Numbers.Readings;

/// <summary>What one recognised mark may be.</summary>
/// <param name="Text">The characters it stands for, folded; empty where it is no character.</param>
/// <param name="Probability">Probability that it is these, 0 to 1.</param>
internal readonly record struct SymbolOption(string Text, double Probability);
