using Ingest.Checks.Tests.Building;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Changes to a sample before it is built: a cell as <c>03[row,column]</c>, or a piece of text.</summary>
internal sealed class Edits(params (string Where, string Text)[] edits)
{
    public static Edits None { get; } = new();

    /// <summary>Rows of a table with the edits of that table made.</summary>
    public string[][] Rows(string table, string[][] rows)
    {
        var changed = rows.Select(r => r.ToArray()).ToArray();
        foreach (var (where, text) in edits.Where(e => e.Where.StartsWith(table + "[")))
        {
            var place = where[(table.Length + 1)..^1].Split(',');
            changed[int.Parse(place[0])][int.Parse(place[1])] = text;
        }

        return changed;
    }

    /// <summary>Rows of a table written as text (<see cref="GridText"/>) with its edits made.</summary>
    public string[][] Rows(string table, string rows) => Rows(table, GridText.Rows(rows));

    /// <summary>A text with the edits that name a piece of it made.</summary>
    public string Text(string text)
    {
        foreach (var (where, replacement) in edits.Where(e => !e.Where.EndsWith(']')))
        {
            text = text.Replace(where, replacement);
        }

        return text;
    }
}
