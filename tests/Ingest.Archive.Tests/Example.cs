using System.Text.Json;

namespace Ingest.Archive.Tests;

/// <summary>Small documents for tests.</summary>
internal static class Example
{
    public static Document Document(string id = "0123456789abcdef") =>
        new()
        {
            Id = id,
            Sha256 = id.PadRight(64, '0'),
            File = "report.pdf",
        };

    public static Document With(params Figure[] figures) => Document() with { Figures = figures };

    public static Figure Figure(string id) =>
        new()
        {
            Id = id,
            Label = "支出决算表/合计",
            Value = 1204.30m,
            Unit = "万元",
            Decimals = 2,
            Raw = "1,204.30",
            Page = 3,
            Box = new Box(10, 20, 30.126, 40),
        };

    public static Finding Finding(string id, Severity severity = Severity.Error, string rule = "table.total", params string[] figures) =>
        new()
        {
            Id = id,
            Rule = rule,
            Severity = severity,
            Message = "合计不等于各项之和。",
            MessageEn = "The total is not the sum of its parts.",
            Page = 3,
            Figures = figures,
        };

    public static Cell Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1) =>
        new()
        {
            Row = row,
            Column = column,
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            Text = text,
            Page = 1,
            Box = new Box(column * 10, row * 10, (column + columnSpan) * 10, (row + rowSpan) * 10),
        };

    public static Table Table(int headerRows, int rows, int columns, params Cell[] cells) =>
        new()
        {
            Id = "t1",
            Pages = [1],
            HeaderRowCount = headerRows,
            RowCount = rows,
            ColumnCount = columns,
            Cells = cells,
        };

    /// <summary>As text; figures without zeros at the end, because 1.5 stored with two printed decimals comes back as 1.50.</summary>
    public static string Json(Document document) =>
        JsonSerializer.Serialize(
            document with
            {
                Figures = [.. document.Figures.Select(f => f with { Value = f.Value / 1.0000000000000000000000000000m })],
            }
        );
}
