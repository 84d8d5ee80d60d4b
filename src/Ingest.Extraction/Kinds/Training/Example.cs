using Ingest.Extraction.Kinds.Learned;

namespace Ingest.Extraction.Kinds.Training;

/// <summary>One thing to learn from.</summary>
/// <param name="Features">What it looks like.</param>
/// <param name="Class">Index of its class.</param>
/// <param name="Weight">How much it counts, 1 for a document's own part.</param>
internal sealed record Example(FeatureVector Features, int Class, float Weight);
