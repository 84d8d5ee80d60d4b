using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// Finds the lines printed over a table, below the table before it. A title that layout analysis took for something else is
/// among them.
/// </summary>
internal static partial class LinesAbove
{
    private const int Most = 3;
    private const int LongestLine = 60;

    /// <summary>The nearest lines over each table on its first page that may be its title, in their order.</summary>
    /// <param name="layout">The document's parts.</param>
    public static IReadOnlyList<string>[] Of(DocumentLayout layout)
    {
        var lines = layout
            .Paragraphs.Where(p => p.Kind is not ParagraphKind.PageFurniture and not ParagraphKind.Note && p.Text.Length <= LongestLine)
            .Where(p => p.Lines.Count > 0 && !Label().IsMatch(p.Text))
            .ToLookup(p => p.Page);
        var tables = layout.Tables.SelectMany(Extents).ToLookup(e => e.Page);
        return [.. layout.Tables.Select(t => Above(t, lines, tables))];
    }

    private static string[] Above(Table table, ILookup<int, Paragraph> lines, ILookup<int, (int Page, double Top, double Bottom)> tables)
    {
        if (Extents(table).FirstOrDefault() is not { Page: > 0 } own)
        {
            return [];
        }

        var before = tables[own.Page].Where(t => t.Bottom <= own.Top + 1 && t.Top < own.Top).Select(t => t.Bottom).DefaultIfEmpty().Max();
        return
        [
            .. lines[own.Page]
                .Where(p => p.Lines[0].Box.Y0 >= before - 1 && p.Lines[0].Box.Y1 <= own.Top + 2)
                .OrderByDescending(p => p.Lines[0].Box.Y1)
                .Take(Most)
                .Reverse()
                .Select(p => p.Text),
        ];
    }

    /// <summary>What says unit, reporter or form number, and no title.</summary>
    [GeneratedRegex(@"单\s*位\s*[:：]|部\s*门\s*[:：]|单位名称|表\s*\d+\s*$|\d+\s*表\s*$")]
    private static partial Regex Label();

    /// <summary>From where to where a table reaches on each of its pages, first page first.</summary>
    private static IEnumerable<(int Page, double Top, double Bottom)> Extents(Table table) =>
        table.Cells.GroupBy(c => c.Page).OrderBy(g => g.Key).Select(g => (g.Key, g.Min(c => c.Box.Y0), g.Max(c => c.Box.Y1)));
}
