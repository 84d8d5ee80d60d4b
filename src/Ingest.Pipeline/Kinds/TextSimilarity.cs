namespace Ingest.Pipeline.Kinds;

/// <summary>How alike two short texts are.</summary>
internal static class TextSimilarity
{
    /// <summary>Twice the pairs of characters they share over the pairs of both (Dice), 0 to 1; blanks do not count.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    public static double Of(string a, string b)
    {
        var (left, right) = (Pairs(a), Pairs(b));
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == right.Count ? 1 : 0;
        }

        var shared = 0;
        var rest = right.GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());
        foreach (var pair in left)
        {
            if (rest.TryGetValue(pair, out var count) && count > 0)
            {
                rest[pair] = count - 1;
                shared++;
            }
        }

        return 2.0 * shared / (left.Count + right.Count);
    }

    private static List<(char, char)> Pairs(string text)
    {
        var letters = text.Where(c => !char.IsWhiteSpace(c)).Prepend('^').ToList();
        return [.. letters.Zip(letters.Skip(1))];
    }
}
