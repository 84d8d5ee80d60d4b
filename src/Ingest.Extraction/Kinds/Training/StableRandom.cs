namespace Ingest.Extraction.Kinds.Training;

/// <summary>Random numbers that are the same on every machine and with every runtime (SplitMix64).</summary>
/// <param name="seed">Where they begin.</param>
internal sealed class StableRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to below a bound.</summary>
    /// <param name="bound">The bound, at least 1.</param>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts items into a random order.</summary>
    /// <param name="items">The items.</param>
    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
