using Ingest.Archive;
using Ingest.Archive.Sqlite;
using Ingest.Checks;
using Ingest.Pipeline.Rechecking;

namespace Ingest.Pipeline.Tests;

public sealed class ArchiveCheckerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingest-check-").FullName;
    private readonly SqliteArchive archive;

    public ArchiveCheckerTests() => archive = SqliteArchive.Open(Path.Combine(folder, "ingest.db"), create: true);

    public void Dispose()
    {
        archive.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Findings_of_former_rules_go_and_those_of_the_present_rules_come()
    {
        var wrong = Accounts("2023", 2023, "12.00", total: "31.00");
        var checkedNow = DocumentChecker.Check(wrong);
        Assert.NotEmpty(checkedNow.Findings);
        var former = checkedNow.Findings[0] with { Id = "n1", Rule = "a.former-rule", Message = "旧规则" };
        archive.Store(wrong with { Findings = [former] });

        var change = Assert.Single(Check(new DocumentQuery()).Changes);

        Assert.Equal(["a.former-rule"], change.Gone.Select(f => f.Rule));
        Assert.Equal(checkedNow.Findings.Select(f => f.Message), change.Added.Select(f => f.Message));
        Assert.Equal(checkedNow.Findings.Select(f => f.Message), archive.Load(wrong.Id)!.Findings.Select(f => f.Message));
        Assert.Equal(checkedNow.Relations.Count, archive.Load(wrong.Id)!.Relations.Count);
        Assert.Empty(Check(new DocumentQuery()).Changes);
    }

    [Fact]
    public void Closing_and_opening_balances_of_successive_years_are_compared()
    {
        archive.Store(DocumentChecker.Check(Accounts("2022", 2022, "5.00", closing: "12.00")));
        archive.Store(DocumentChecker.Check(Accounts("2023", 2023, "12.50")));
        archive.Store(DocumentChecker.Check(Accounts("2024", 2024, "9.00") with { Organisation = "另一个局" }));

        var check = new ArchiveChecker(archive).CheckBetween(["明州市档案局", "另一个局"], TestContext.Current.CancellationToken);

        var finding = Assert.Single(Assert.Single(check.Changes).Added);
        Assert.Equal("across.opening-balance", finding.Rule);
        Assert.Equal(("12.00", "12.50", "0.50"), (finding.Expected, finding.Actual, finding.Difference));
        Assert.Contains("2022.pdf", finding.Message, StringComparison.Ordinal);
        Assert.Equal([new OutsideFigure("2022", "f2")], finding.Outside);
        Assert.Equal(1, archive.Find(new string('0', 60) + "2023")!.Counts.Warnings);
        // Checked again, alone or with the rest, the finding stays as it is.
        Assert.Empty(Check(new DocumentQuery()).Changes);
        Assert.Empty(Check(new DocumentQuery { FiscalYear = 2023 }).Changes);
    }

    [Fact]
    public void A_revised_report_that_agrees_settles_it()
    {
        archive.Store(Accounts("2022", 2022, "5.00", closing: "12.00"));
        archive.Store(Accounts("2022b", 2022, "5.00", closing: "12.50"));
        archive.Store(Accounts("2023", 2023, "12.50"));
        var check = new ArchiveChecker(archive).CheckBetween(["明州市档案局"], TestContext.Current.CancellationToken);
        Assert.Equal(2, check.RelationsBetween);
        Assert.Empty(check.Changes);
    }

    private ArchiveCheck Check(DocumentQuery which) =>
        new ArchiveChecker(archive).Check(which, progress: null, TestContext.Current.CancellationToken);

    /// <summary>A table of opening balance, closing balance and, where given, a total that is their sum or is not.</summary>
    private static Document Accounts(string id, int year, string opening, string closing = "1.00", string? total = null)
    {
        (string Name, string Text, string? Concept)[] rows =
        [
            ("年初结转和结余", opening, "balance.opening"),
            ("年末结转和结余", closing, "balance.closing"),
            .. total is null ? [] : new[] { ("合计", total, (string?)null) },
        ];
        return new Document
        {
            Id = id,
            Sha256 = id.PadLeft(64, '0'),
            File = id + ".pdf",
            Organisation = "明州市档案局",
            FiscalYear = year,
            Kind = DocumentKind.FinalAccounts,
            Pages =
            [
                new Page
                {
                    Number = 1,
                    Width = 595,
                    Height = 842,
                },
            ],
            Tables =
            [
                new Table
                {
                    Id = "t1",
                    Title = "收入支出表",
                    Kind = "other",
                    Unit = "万元",
                    Pages = [1],
                    ColumnCount = 3,
                    HeaderRowCount = 1,
                    RowCount = rows.Length,
                    Cells =
                    [
                        Cell(-1, 0, "项目"),
                        Cell(-1, 1, "决算数"),
                        Cell(-1, 2, "其中：财政拨款"),
                        .. rows.SelectMany((r, i) => new[] { Cell(i, 0, r.Name), Cell(i, 1, r.Text), Cell(i, 2, Right(r.Text)) }),
                    ],
                },
            ],
            Figures =
            [
                .. rows.SelectMany((r, i) => new[] { Figure(i, 1, r), Figure(i, 2, r with { Concept = null, Text = Right(r.Text) }) })
                    .Select(Numbered),
            ],
        };

        // One column must bear the sum out before the other can break it.
        static string Right(string text) => text == "31.00" ? "13.00" : text;

        static Figure Numbered(Figure figure, int i) => figure with { Id = $"f{i / 2 + 1}{(i % 2 == 0 ? "" : "b")}" };
    }

    private static Figure Figure(int row, int column, (string Name, string Text, string? Concept) of) =>
        new()
        {
            Id = "",
            Label = of.Name,
            Concept = of.Concept,
            Value = decimal.Parse(of.Text, System.Globalization.CultureInfo.InvariantCulture),
            Unit = "万元",
            Decimals = 2,
            Raw = of.Text,
            Page = 1,
            Box = default,
            Table = "t1",
            Row = row,
            Column = column,
        };

    private static Cell Cell(int row, int column, string text) =>
        new()
        {
            Row = row,
            Column = column,
            Text = text,
            Page = 1,
            Box = default,
            TextBox = default,
        };
}
