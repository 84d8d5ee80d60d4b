using System.Globalization;

namespace Ingest.Pipeline.Tests;

/// <summary>A recognised document with one table whose row is a total and its two parts.</summary>
internal static class RecognisedTable
{
    private static readonly string[] Header = ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];

    /// <summary>The document.</summary>
    /// <param name="row">Total and parts as read.</param>
    /// <param name="doubtful">Which of them is in doubt.</param>
    /// <param name="others">What it may be instead, all equally likely.</param>
    public static Document Of(string[] row, int doubtful = -1, params string[] others)
    {
        string[] texts = ["201", "一般公共服务支出", .. row];
        var cells = Header.Select((text, column) => Cell(-1, column, text)).Concat(texts.Select((text, column) => Cell(0, column, text)));
        return new Document
        {
            Id = "d",
            Sha256 = "",
            File = "scan.pdf",
            Kind = DocumentKind.FinalAccounts,
            FiscalYear = 2023,
            TextSource = TextSource.Scanned,
            Tables =
            [
                new Table
                {
                    Id = "t1",
                    Title = "支出决算表",
                    Kind = "final-accounts.expenditure",
                    Unit = "万元",
                    Pages = [1],
                    ColumnCount = Header.Length,
                    HeaderRowCount = 1,
                    RowCount = 1,
                    Cells = [.. cells],
                },
            ],
            Figures = [.. row.Select((raw, i) => Figure(raw, i, i == doubtful ? others : []))],
        };
    }

    private static Cell Cell(int row, int column, string text) =>
        new()
        {
            Row = row,
            Column = column,
            Text = text,
            Page = 1,
            Box = default,
        };

    private static Figure Figure(string raw, int index, string[] others) =>
        new()
        {
            Id = $"f{index + 1}",
            Label = $"支出决算表/一般公共服务支出/{Header[index + 2]}",
            Value = Value(raw),
            Unit = "万元",
            Decimals = 2,
            Raw = raw,
            Page = 1,
            Box = default,
            Table = "t1",
            Row = 0,
            Column = index + 2,
            Confidence = others.Length == 0 ? 1 : 0.7,
            Readings = [.. others.Select(o => new AlternativeReading(o, Value(o), 2, 0.3 / others.Length))],
        };

    private static decimal Value(string raw) => decimal.Parse(raw, NumberStyles.Number, CultureInfo.InvariantCulture);
}
