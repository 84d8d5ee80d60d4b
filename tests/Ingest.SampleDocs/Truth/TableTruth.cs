using System.Text.Json.Nodes;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Truth;

/// <summary>A table as the truth file lists it: header, rows with text at the origin of merged cells, the same filled, spans.</summary>
internal static class TableTruth
{
    /// <summary>The entry of a table.</summary>
    public static JsonObject Of(TableBlock table, Manuscript manuscript, string section)
    {
        var grid = table.Grid;
        var origin = Texts(grid, manuscript, filled: false);
        var filled = Texts(grid, manuscript, filled: true);
        var result = new JsonObject
        {
            ["id"] = table.Id,
            ["title"] = table.Title,
            ["kind"] = table.Kind,
            ["reader_kind"] = table.ReaderKind,
            ["unit"] = table.Unit.Length > 0 ? table.Unit : null,
            ["header"] = Json.Strings(Header(grid, manuscript)),
            ["header_rows"] = Json.Rows(origin[..grid.HeaderRows]),
            ["rows"] = Json.Rows(origin[grid.HeaderRows..]),
            ["rows_filled"] = Json.Rows(filled[grid.HeaderRows..]),
            ["spans"] = Json.Array(
                grid.Cells.Where(c => c.RowSpan > 1 || c.ColumnSpan > 1)
                    .Select(c => new JsonObject
                    {
                        ["row"] = c.Row,
                        ["col"] = c.Column,
                        ["rowspan"] = c.RowSpan,
                        ["colspan"] = c.ColumnSpan,
                    })
            ),
            ["header_row_count"] = grid.HeaderRows,
            ["section"] = section,
        };
        if (table.Parts.Count > 0)
        {
            result["children"] = Json.Strings(table.Parts.Select((_, i) => PartId(table, i)));
        }

        AddIf(result, "code", table.FormNumber);
        AddIf(result, "note", table.Note);
        if (table.Landscape)
        {
            result["landscape"] = true;
        }

        if (grid.HeaderRows > 0)
        {
            result["header_repeats_on_each_page"] = table.RepeatsHeader;
        }

        return result;
    }

    /// <summary>The parts of a table (the questions of a survey) as tables of their own: a reader may give either.</summary>
    public static IEnumerable<JsonObject> Parts(TableBlock table, Manuscript manuscript)
    {
        var texts = Texts(table.Grid, manuscript, filled: false);
        for (var i = 0; i < table.Parts.Count; i++)
        {
            var (first, last) = table.Parts[i];
            yield return new JsonObject
            {
                ["id"] = PartId(table, i),
                ["parent"] = table.Id,
                ["title"] = texts[first][0],
                ["kind"] = table.Kind + "_question",
                ["unit"] = null,
                ["header"] = Json.Strings(texts[first + 1]),
                ["header_rows"] = Json.Rows([texts[first + 1]]),
                ["rows"] = Json.Rows(texts[(first + 2)..(last + 1)]),
                ["rows_filled"] = Json.Rows(texts[(first + 2)..(last + 1)]),
                ["spans"] = new JsonArray(),
                ["header_row_count"] = 1,
                ["physical_rows"] = Json.Numbers([first, last]),
            };
        }
    }

    private static string PartId(TableBlock table, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{table.Id}.q{index + 1:00}");

    /// <summary>The labels of each column joined from the top; a label that spans rows stands once.</summary>
    public static string[] Header(Grid grid, Manuscript manuscript) =>
        grid.HeaderRows == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(0, grid.Columns)
                    .Select(column =>
                        string.Join(
                            '/',
                            grid.Cells.Where(c => c.Row < grid.HeaderRows && c.Column <= column && column < c.Column + c.ColumnSpan)
                                .Select(c => manuscript.TextOf(c.Runs))
                                .Where(t => t.Length > 0)
                        )
                    ),
            ];

    private static string[][] Texts(Grid grid, Manuscript manuscript, bool filled)
    {
        var rows = Enumerable.Range(0, grid.Rows).Select(_ => Enumerable.Repeat("", grid.Columns).ToArray()).ToArray();
        foreach (var cell in grid.Cells)
        {
            var text = manuscript.TextOf(cell.Runs);
            for (var r = cell.Row; r < cell.Row + (filled ? cell.RowSpan : 1); r++)
            {
                for (var c = cell.Column; c < cell.Column + (filled ? cell.ColumnSpan : 1); c++)
                {
                    rows[r][c] = text;
                }
            }
        }

        return rows;
    }

    private static void AddIf(JsonObject entry, string name, string value)
    {
        if (value.Length > 0)
        {
            entry[name] = value;
        }
    }
}
