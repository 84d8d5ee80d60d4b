namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// Collects features and hashes them into buckets (FNV-1a, 32 bits, folded). Each source of evidence has a namespace, a
/// character that is hashed with the feature, so that the same words in a title and in a header are two features.
/// </summary>
/// <param name="without">Namespaces to leave out: what is learned without a source of evidence does not lean on it.</param>
internal sealed class FeatureBuilder(string without)
{
    /// <summary>Number of buckets; a power of two.</summary>
    public const int BucketCount = 1 << BucketBits;

    private const int BucketBits = 16;
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;

    private readonly List<int> buckets = [];
    private readonly List<float> values = [];
    private readonly HashSet<int> seen = [];

    /// <summary>Adds the n-grams of texts, and their characters by pairs with one between; together they have the length given, however many they are.</summary>
    /// <param name="space">Namespace.</param>
    /// <param name="texts">Normalised texts; empty ones add nothing.</param>
    /// <param name="longest">Longest n-gram, from 1.</param>
    /// <param name="length">Euclidean length of the part of the vector they make.</param>
    public void AddTexts(char space, IEnumerable<string> texts, int longest, float length)
    {
        seen.Clear();
        foreach (var text in without.Contains(space, StringComparison.Ordinal) ? [] : texts)
        {
            if (text.Length > 0)
            {
                Collect(space, $"^{text}$", longest);
                CollectSkipping(space, text);
            }
        }

        AddSeen(length);
    }

    /// <summary>Adds the n-grams of one text.</summary>
    /// <param name="space">Namespace.</param>
    /// <param name="text">Normalised text.</param>
    /// <param name="longest">Longest n-gram, from 1.</param>
    /// <param name="length">Euclidean length of the part of the vector they make.</param>
    public void AddText(char space, string text, int longest, float length) => AddTexts(space, [text], longest, length);

    /// <summary>Adds whole words as features.</summary>
    /// <param name="space">Namespace.</param>
    /// <param name="words">The words.</param>
    /// <param name="length">Euclidean length of the part of the vector they make.</param>
    public void AddWords(char space, IEnumerable<string> words, float length)
    {
        seen.Clear();
        foreach (var word in without.Contains(space, StringComparison.Ordinal) ? [] : words)
        {
            seen.Add(Hash(space, word));
        }

        AddSeen(length);
    }

    /// <summary>Adds one feature.</summary>
    /// <param name="space">Namespace.</param>
    /// <param name="name">What it says.</param>
    /// <param name="value">Its value.</param>
    public void Add(char space, string name, float value = 1)
    {
        if (!without.Contains(space, StringComparison.Ordinal))
        {
            buckets.Add(Hash(space, name));
            values.Add(value);
        }
    }

    /// <summary>The features collected so far.</summary>
    public FeatureVector Build() => new([.. buckets], [.. values]);

    private void Collect(char space, string text, int longest)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var hash = Step(FnvOffset, space);
            for (var end = start; end < Math.Min(text.Length, start + longest); end++)
            {
                hash = Step(hash, text[end]);
                seen.Add(Fold(hash));
            }
        }
    }

    /// <summary>Characters with the one between them left out, which a damaged character does not break.</summary>
    private void CollectSkipping(char space, string text)
    {
        for (var start = 0; start + 2 < text.Length; start++)
        {
            seen.Add(Fold(Step(Step(Step(Step(FnvOffset, space), text[start]), '?'), text[start + 2])));
        }
    }

    private void AddSeen(float length)
    {
        var value = length / MathF.Sqrt(Math.Max(1, seen.Count));
        foreach (var bucket in seen)
        {
            buckets.Add(bucket);
            values.Add(value);
        }
    }

    private static int Hash(char space, string name)
    {
        var hash = Step(Step(FnvOffset, space), '=');
        foreach (var c in name)
        {
            hash = Step(hash, c);
        }

        return Fold(hash);
    }

    private static uint Step(uint hash, char c) => unchecked((((hash ^ (byte)c) * FnvPrime) ^ (byte)(c >> 8)) * FnvPrime);

    private static int Fold(uint hash) => (int)((hash >> BucketBits) ^ (hash & (BucketCount - 1))) & (BucketCount - 1);
}
