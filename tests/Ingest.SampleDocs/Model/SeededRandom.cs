using System.Numerics;

namespace Ingest.SampleDocs.Model;

/// <summary>
/// xoshiro256** seeded through splitmix64 (Blackman and Vigna, public domain): the same seed gives the same
/// documents on every .NET version, which <see cref="Random"/> does not promise.
/// </summary>
public sealed class SeededRandom
{
    private readonly ulong[] state = new ulong[4];

    /// <summary>Starts the sequence that belongs to a seed.</summary>
    /// <param name="seed">Any number.</param>
    public SeededRandom(ulong seed)
    {
        for (var i = 0; i < state.Length; i++)
        {
            seed += 0x9E3779B97F4A7C15;
            var z = seed;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            state[i] = z ^ (z >> 31);
        }
    }

    /// <summary>A sequence of its own for one part of the work, so that a change in one part leaves the others as they were.</summary>
    /// <param name="name">Name of the part.</param>
    public SeededRandom Fork(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return new SeededRandom(hash ^ state[0] ^ BitOperations.RotateLeft(state[2], 17));
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(state[1] * 5, 7) * 9;
        var t = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= t;
        state[3] = BitOperations.RotateLeft(state[3], 45);
        return result;
    }

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public long Between(long low, long high) => low + (long)(NextBits() % (ulong)(high - low + 1));

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => (int)Between((long)low, high);

    /// <summary>True <paramref name="percent"/> times in a hundred.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>The items in a new order.</summary>
    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        for (var i = array.Length - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (array[i], array[j]) = (array[j], array[i]);
        }

        return array;
    }
}
