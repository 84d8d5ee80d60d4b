namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>
/// Breaks text into lines as Chinese typesetting does: between any two characters, but not inside a number or Latin word
/// that fits on a line, not before closing and not after opening punctuation.
/// </summary>
public sealed class LineBreaker(Face face)
{
    private const string NotFirst = "，。、；：？！）》〕”’％%";
    private const string NotLast = "（《〔“‘";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Points.</param>
    /// <param name="width">Width of a line in points.</param>
    /// <param name="indent">Indentation of the first line in points.</param>
    public IReadOnlyList<SetLine> Break(string text, double size, double width, double indent = 0)
    {
        var lines = new List<SetLine>();
        var start = 0;
        while (start < text.Length)
        {
            var room = (lines.Count == 0 ? width - indent : width) + 0.01;
            var end = Fill(text, start, room, size);
            if (end < text.Length)
            {
                end = GoodBreak(text, start, end);
            }

            lines.Add(new SetLine(start, text[start..end].TrimEnd(), end >= text.Length));
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }

        return lines;
    }

    private int Fill(string text, int start, double room, double size)
    {
        var used = 0d;
        var end = start;
        while (end < text.Length)
        {
            used += face.WidthOf(text[end]) * size;
            if (used > room && end > start)
            {
                break;
            }

            end++;
        }

        return end;
    }

    /// <summary>The last place at or before <paramref name="end"/> where a line may end; <paramref name="end"/> itself when there is none.</summary>
    private static int GoodBreak(string text, int start, int end)
    {
        for (var at = end; at > start; at--)
        {
            if (MayBreak(text, at))
            {
                return at;
            }
        }

        return end;
    }

    private static bool MayBreak(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (before == ' ' || after == ' ')
        {
            return true;
        }

        return !(char.IsAscii(before) && char.IsAscii(after)) && !NotFirst.Contains(after) && !NotLast.Contains(before);
    }
}
