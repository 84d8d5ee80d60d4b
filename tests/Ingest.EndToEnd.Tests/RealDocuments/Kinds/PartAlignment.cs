namespace Ingest.EndToEnd.Tests.RealDocuments.Kinds;

/// <summary>Which section or table that was read is which of those a person saw.</summary>
internal static class PartAlignment
{
    /// <summary>Titles less alike than this are not the same, 0 to 1: a third of the characters of a scanned title may be wrong.</summary>
    private const double LeastSimilarity = 0.6;

    /// <summary>A page that differs counts as much as this share of a title.</summary>
    private const double NextPage = 0.3;

    /// <summary>
    /// The part read for each label, or none. Titles decide, on the same page or the one beside it; what is left of a page is
    /// paired in reading order where as many parts were read as seen.
    /// </summary>
    /// <param name="labels">What was seen.</param>
    /// <param name="read">What was read.</param>
    public static IReadOnlyList<LabelledPart?> Align(IReadOnlyList<LabelledPart> labels, IReadOnlyList<LabelledPart> read)
    {
        var found = new LabelledPart?[labels.Count];
        var taken = new bool[read.Count];
        var pairs =
            from label in Enumerable.Range(0, labels.Count)
            from part in Enumerable.Range(0, read.Count)
            let pages = Math.Abs(labels[label].Page - read[part].Page)
            where pages <= 1
            let similarity = Similarity(Key(labels[label].Title), Key(read[part].Title))
            where similarity >= LeastSimilarity
            orderby similarity - (pages * NextPage) descending, Math.Abs(label - part)
            select (label, part);
        foreach (var (label, part) in pairs)
        {
            Pair(label, part);
        }

        foreach (var page in labels.Select(l => l.Page).Distinct())
        {
            var missing = Enumerable.Range(0, labels.Count).Where(i => found[i] is null && labels[i].Page == page).ToList();
            var left = Enumerable.Range(0, read.Count).Where(i => !taken[i] && read[i].Page == page).ToList();
            foreach (var (label, part) in missing.Count == left.Count ? missing.Zip(left) : [])
            {
                Pair(label, part);
            }
        }

        return found;

        void Pair(int label, int part)
        {
            if (found[label] is null && !taken[part])
            {
                found[label] = read[part];
                taken[part] = true;
            }
        }
    }

    /// <summary>A title without blanks and marks.</summary>
    private static string Key(string title) => string.Concat(title.Where(char.IsLetterOrDigit));

    /// <summary>Twice the longest common subsequence by both lengths, 0 to 1; two empty titles are alike.</summary>
    private static double Similarity(string a, string b)
    {
        if (a.Length + b.Length == 0)
        {
            return 1;
        }

        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                common[i + 1, j + 1] = a[i] == b[j] ? common[i, j] + 1 : Math.Max(common[i, j + 1], common[i + 1, j]);
            }
        }

        return 2.0 * common[a.Length, b.Length] / (a.Length + b.Length);
    }
}
