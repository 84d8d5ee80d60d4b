using Ingest.Model;

namespace Ingest.Pipeline.Kinds;

/// <summary>Finds for each section and table that was read the one of the truth it is: by page, order and words.</summary>
internal static class KindAlignment
{
    private const double LeastSimilarity = 0.55;
    private const double LeastOnSamePage = 0.3;

    /// <summary>The true kind of each section read; none where it is no heading of the truth.</summary>
    /// <param name="read">Sections as read.</param>
    /// <param name="truth">The truth.</param>
    public static string?[] Sections(IReadOnlyList<Section> read, IReadOnlyList<SectionTruth> truth)
    {
        var matches = Alignment.Of(read.Count, truth.Count, (i, j) => Score(read[i], truth[j]));
        return [.. matches.Select(j => j < 0 ? null : truth[j].Kind)];
    }

    /// <summary>
    /// The true kind of each table read; none where it is no table of the truth. Parts of a table that were read as tables
    /// have its kind.
    /// </summary>
    /// <param name="read">Tables as read.</param>
    /// <param name="truth">The truth.</param>
    public static string?[] Tables(IReadOnlyList<Table> read, IReadOnlyList<TableTruth> truth)
    {
        var matches = Alignment.Of(read.Count, truth.Count, (i, j) => Score(read[i], truth[j]));
        for (var i = 1; i < matches.Length; i++)
        {
            var before = matches[i - 1];
            if (matches[i] < 0 && before >= 0 && read[i].Title.Length == 0 && read[i].Pages.All(truth[before].Pages.Contains))
            {
                matches[i] = before;
            }
        }

        return [.. matches.Select(j => j < 0 ? null : truth[j].Kind)];
    }

    /// <summary>Kinds of the truth that nothing was matched with.</summary>
    /// <param name="matched">Kinds matched.</param>
    /// <param name="truth">Number of parts of the truth.</param>
    public static int Missing(IReadOnlyList<string?> matched, int truth) => Math.Max(0, truth - matched.Count(m => m is not null));

    private static double Score(Section read, SectionTruth truth)
    {
        var similarity = Similarity(read.Heading, truth.Heading, truth.Printed);
        var isOnPage = read.Page == truth.Page;
        return similarity >= (isOnPage ? LeastOnSamePage : LeastSimilarity) ? similarity + (isOnPage ? 0.5 : 0) : 0;
    }

    private static double Score(Table read, TableTruth truth)
    {
        var shared = read.Pages.Intersect(truth.Pages).Count();
        var overlap = shared / (double)Math.Max(1, read.Pages.Union(truth.Pages).Count());
        return shared == 0 ? 0 : overlap + Similarity(read.Title, truth.Title, truth.Printed);
    }

    private static double Similarity(string read, string truth, string printed) =>
        Math.Max(TextSimilarity.Of(read, truth), printed.Length == 0 ? 0 : TextSimilarity.Of(read, printed));
}
