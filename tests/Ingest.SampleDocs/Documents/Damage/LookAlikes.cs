using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Damage;

/// <summary>What character recognition takes a character for, as <c>Data/look-alikes.tsv</c> lists it.</summary>
public static class LookAlikes
{
    private static readonly Dictionary<char, string[]> Table = Resources
        .Rows("look-alikes.tsv")
        .ToDictionary(r => r[0][0], r => r[1].Split(' '));

    private static readonly char[] Common = [.. Table.Keys.Where(c => c > 127)];

    /// <summary>Pairs of a character and what it is taken for.</summary>
    public static int Pairs => Table.Values.Sum(v => v.Length);

    /// <summary>Something a character is taken for; any common character where none is known for it.</summary>
    public static string Of(char character, SeededRandom random) =>
        Table.TryGetValue(character, out var similar) ? random.Pick(similar)
        : char.IsAscii(character) ? random.Pick([".", "1", "I", "-", "o"])
        : random.Pick(Common).ToString();
}
