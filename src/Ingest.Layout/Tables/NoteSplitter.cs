using Ingest.Layout.Text;

namespace Ingest.Layout.Tables;

/// <summary>Divides the lines below a table into its notes.</summary>
internal static class NoteSplitter
{
    /// <summary>A line that ends so many font sizes before the longest one has ended its paragraph.</summary>
    private const double ShortBy = 1.5;

    /// <summary>
    /// The lines of each note: a line begins one where it says so (注：, 说明：), or where the line before ended a sentence early.
    /// </summary>
    /// <param name="lines">The lines of all notes of a table, top to bottom.</param>
    public static IReadOnlyList<IReadOnlyList<Line>> Split(IReadOnlyList<Line> lines)
    {
        var notes = new List<List<Line>>();
        var right = lines.Select(l => l.Box.X1).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            if (notes.Count == 0 || CaptionWords.IsNote(line.Text) || Ended(notes[^1][^1], right))
            {
                notes.Add([]);
            }

            notes[^1].Add(line);
        }

        return notes;
    }

    private static bool Ended(Line line, double right) =>
        line.Text.TrimEnd()[^1] is '。' or '；' && line.Box.X1 < right - ShortBy * line.FontSize;
}
