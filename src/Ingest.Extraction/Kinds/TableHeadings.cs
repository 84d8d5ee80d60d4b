using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>The words of a table that may be headings: short cells without digits, in the header or in the first rows of a form.</summary>
internal static class TableHeadings
{
    private const int LongestHeading = 14;

    /// <summary>The set of such words, unpadded and without a unit in brackets.</summary>
    /// <param name="table">The table.</param>
    public static HashSet<string> Of(Table table)
    {
        var headings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in table.Cells)
        {
            if (cell.Text.Length is 0 or > LongestHeading * 2)
            {
                continue;
            }

            var words = Labels.Key(cell.Text);
            var bracket = words.IndexOf('(', StringComparison.Ordinal);
            words = bracket > 0 ? words[..bracket] : words;
            if (words.Length is > 0 and <= LongestHeading && !words.AsSpan().ContainsAnyInRange('0', '9'))
            {
                headings.Add(words);
            }
        }

        return headings;
    }
}
