using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>
/// The labels of classes and groups in a score table. A merged cell that goes over a page break is printed in two pieces, and its label may be cut anywhere
/// (C 部门绩效（50.00 | 分）): a piece that is blank, begins with a bracket or ends a bracket, or has no number where the others have one, goes on with the one above.
/// </summary>
internal static partial class LevelReader
{
    private const int FewestNumbered = 2;

    /// <summary>The whole label of the class or group each row belongs to, normalised.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column of the level; −1 where there is none.</param>
    /// <param name="rows">Rows of indicators, in order.</param>
    public static IReadOnlyDictionary<int, string> Labels(TableView table, int column, IReadOnlyList<int> rows)
    {
        var pieces = rows.Select(r =>
                (Row: r, Text: Label.Normalise(table.TextAt(r, column)), Start: table.Table.CellAt(r, column)?.Row ?? r)
            )
            .ToList();
        var starts = pieces.DistinctBy(p => p.Start).ToList();
        var isNumbered = starts.Count(p => Numbered().IsMatch(p.Text)) is >= FewestNumbered and var n && 2 * n > starts.Count;
        var (labels, labelOf) = (new List<string>(), new Dictionary<int, int>());
        foreach (var (_, text, start) in starts)
        {
            var goesOn = labels.Count > 0 && (text.Length == 0 || Tail().IsMatch(text) || (isNumbered && !Numbered().IsMatch(text)));
            if (goesOn)
            {
                labels[^1] += text;
            }
            else if (labels.Count == 0 || labels[^1] != text)
            {
                labels.Add(text);
            }

            labelOf[start] = labels.Count - 1;
        }

        return pieces.ToDictionary(p => p.Row, p => labels[labelOf[p.Start]]);
    }

    [GeneratedRegex(@"^[A-Z]\d{0,3}[\u4e00-\u9fff""]|^\d{1,2}[.、]|^[一二三四五六七八九十]+、")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\(?\d+(?:\.\d+)?分?\)?$|^分?\)$|^\)")]
    private static partial Regex Tail();
}
