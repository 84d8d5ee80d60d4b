namespace Ingest.Pipeline.Kinds;

/// <summary>Matches two lists in order, each item at most once, so that the sum of the scores is greatest.</summary>
internal static class Alignment
{
    /// <summary>For each item of the first list the index of its match in the second, or −1.</summary>
    /// <param name="first">Length of the first list.</param>
    /// <param name="second">Length of the second list.</param>
    /// <param name="score">Score of a match; one of 0 or less is no match.</param>
    public static int[] Of(int first, int second, Func<int, int, double> score)
    {
        var scores = new double[first, second];
        var best = new double[first + 1, second + 1];
        for (var i = first - 1; i >= 0; i--)
        {
            for (var j = second - 1; j >= 0; j--)
            {
                scores[i, j] = score(i, j);
                var matched = scores[i, j] > 0 ? scores[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(matched, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var result = new int[first];
        Array.Fill(result, -1);
        for (var (i, j) = (0, 0); i < first && j < second; )
        {
            if (scores[i, j] > 0 && best[i, j] <= scores[i, j] + best[i + 1, j + 1])
            {
                result[i++] = j++;
            }
            else if (best[i, j] <= best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return result;
    }
}
