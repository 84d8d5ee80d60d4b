namespace Ingest.Extraction.Kinds.Learned;

/// <summary>What a classifier sees of one thing: buckets of a hash table with their values.</summary>
/// <param name="Buckets">Buckets; one may stand twice, its values then add up.</param>
/// <param name="Values">The value of each.</param>
internal sealed record FeatureVector(int[] Buckets, float[] Values);
