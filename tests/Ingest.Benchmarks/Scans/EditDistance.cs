namespace Ingest.Benchmarks.Scans;

/// <summary>Least number of single characters to insert, leave out or replace (Levenshtein).</summary>
internal static class EditDistance
{
    /// <summary>The distance of two texts.</summary>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    public static int Of(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, _) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var old = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = old;
            }
        }

        return row[^1];
    }
}
