namespace Ingest.Pipeline.Recognition;

/// <summary>How many characters must be put in, taken out or replaced to make one text of another (Levenshtein 1966).</summary>
internal static class EditDistance
{
    /// <summary>The distance; time and memory grow with the product and the length of the texts.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    public static int Between(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
