using System.Text.Json;
using Ingest.Model;

namespace Ingest.Extraction.Tests.Truth;

/// <summary>Builds from a truth file the layout that a perfect layout analysis would give.</summary>
internal static class TruthLayout
{
    public static DocumentLayout Of(JsonElement truth)
    {
        var sections = new List<Section>();
        var path = new List<string>();
        var ids = new Dictionary<string, string>();
        foreach (var section in truth.GetProperty("sections").EnumerateArray())
        {
            var level = section.GetProperty("level").GetInt32();
            var heading = Text(section, "heading");
            path.RemoveRange(Math.Min(path.Count, level - 1), Math.Max(0, path.Count - level + 1));
            while (path.Count < level - 1)
            {
                path.Add("");
            }

            path.Add(heading);
            var id = $"s{sections.Count + 1}";
            ids[string.Join(" > ", path.Where(p => p.Length > 0))] = id;
            sections.Add(
                new Section
                {
                    Id = id,
                    Level = level,
                    Heading = heading,
                    Page = 2,
                }
            );
        }

        var paragraphs = new List<Paragraph>();
        foreach (var line in truth.GetProperty("cover_lines").EnumerateArray())
        {
            paragraphs.Add(Paragraph(paragraphs.Count, line.GetString()!, null, 1));
        }

        foreach (var paragraph in truth.GetProperty("paragraphs").EnumerateArray())
        {
            paragraphs.Add(Paragraph(paragraphs.Count, Text(paragraph, "text"), ids.GetValueOrDefault(Text(paragraph, "section")), 3));
        }

        var tables = truth.GetProperty("tables").EnumerateArray().Where(t => !t.TryGetProperty("parent", out _)).Select(Table).ToList();
        return new DocumentLayout
        {
            Producer = "truth",
            Pages =
            [
                .. Enumerable
                    .Range(1, 60)
                    .Select(n => new Page
                    {
                        Number = n,
                        Width = 595,
                        Height = 842,
                    }),
            ],
            Sections = sections,
            Paragraphs = paragraphs,
            Tables = tables,
        };
    }

    private static Paragraph Paragraph(int index, string text, string? section, int page) =>
        new()
        {
            Id = $"p{index + 1}",
            Section = section,
            Text = text,
            Lines =
            [
                new TextLine
                {
                    Page = page,
                    Box = new Box(0, index, text.Length, index + 1),
                    Start = 0,
                    Edges = [.. Enumerable.Range(0, text.Length + 1).Select(i => (double)i)],
                },
            ],
        };

    private static Table Table(JsonElement table, int index)
    {
        var header = Rows(table, "header_rows");
        var rows = Rows(table, "rows");
        var columns = header.Concat(rows).Max(r => r.Length);
        return new Table
        {
            Id = $"t{index + 1}",
            Title = Text(table, "title"),
            Unit = Text(table, "unit"),
            FormNumber = Text(table, "code"),
            Notes = Text(table, "note") is { Length: > 0 } note ? [note] : [],
            Pages = [4 + index],
            ColumnCount = columns,
            HeaderRowCount = header.Count,
            RowCount = rows.Count,
            Cells = Cells(table, [.. header, .. rows], header.Count, columns, 4 + index),
        };
    }

    private static List<Cell> Cells(JsonElement table, List<string[]> rows, int headers, int columns, int page)
    {
        var spans = table
            .GetProperty("spans")
            .EnumerateArray()
            .ToDictionary(
                s => (s.GetProperty("row").GetInt32(), s.GetProperty("col").GetInt32()),
                s => (Rows: s.GetProperty("rowspan").GetInt32(), Columns: s.GetProperty("colspan").GetInt32())
            );
        var covered = new bool[rows.Count, columns];
        var cells = new List<Cell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (covered[row, column])
                {
                    continue;
                }

                var span = spans.GetValueOrDefault((row, column), (Rows: 1, Columns: 1));
                for (var r = row; r < Math.Min(rows.Count, row + span.Rows); r++)
                {
                    for (var c = column; c < Math.Min(columns, column + span.Columns); c++)
                    {
                        covered[r, c] = true;
                    }
                }

                cells.Add(
                    new Cell
                    {
                        Row = row - headers,
                        Column = column,
                        RowSpan = span.Rows,
                        ColumnSpan = span.Columns,
                        Text = column < rows[row].Length ? rows[row][column] : "",
                        Page = page,
                        Box = new Box(column * 50, row * 20, (column + span.Columns) * 50, (row + span.Rows) * 20),
                    }
                );
            }
        }

        return cells;
    }

    private static List<string[]> Rows(JsonElement table, string name) =>
        table.TryGetProperty(name, out var rows)
            ? [.. rows.EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString() ?? "").ToArray())]
            : [];

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
