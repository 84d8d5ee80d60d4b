namespace Ingest.Benchmarks.Reliability;

/// <summary>Figures whose confidence lies in a range.</summary>
/// <param name="From">Lower end, inclusive.</param>
/// <param name="To">Upper end, exclusive but for 1.</param>
/// <param name="Figures">How many there are.</param>
/// <param name="Right">How many were read right.</param>
/// <param name="MeanConfidence">Their mean confidence: what the share of right ones should be.</param>
internal sealed record ReliabilityRow(double From, double To, int Figures, int Right, double MeanConfidence);
