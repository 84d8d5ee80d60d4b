using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.SampleDocs.Tests;

public sealed class FastPdfTests
{
    public static TheoryData<FontSet, RulingStyle, bool> Styles =>
        new()
        {
            { FontSet.SongUnicode, RulingStyle.Strokes, true },
            { FontSet.SimSunGbk, RulingStyle.FilledRectangles, false },
            { FontSet.SongWithTimes, RulingStyle.CellRectangles, true },
        };

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_file_is_valid_and_says_what_the_truth_says(FontSet fonts, RulingStyle rulings, bool habits)
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var manuscript = DocumentFactory.Compose(new DocumentRequest("d", 11) { Kind = kind, Forms = 8 });
            var style = new PrintStyle
            {
                Fonts = fonts,
                Rulings = rulings,
                SplitsRows = habits,
                OpenAtPageBreak = habits,
                RotatesLandscape = habits,
                Justifies = habits,
            };
            var (pdf, pagination) = FastPdf.Write(manuscript, style);
            Assert.Contains("No syntax or stream encoding errors found", OracleText.Check(pdf), StringComparison.Ordinal);
            var pages = OracleText.Pages(pdf);
            Assert.Equal(pagination.Pages, pages.Length - 1);
            AssertEveryCharacterIsPrinted(manuscript, pages);
            AssertFiguresStandOnTheirPages(manuscript, pagination, pages);
        }
    }

    [Fact]
    public void A_tall_row_is_cut_or_moved_and_no_line_of_it_is_lost()
    {
        var grid = new GridBuilder(2);
        grid.SetRow(grid.NewHeaderRow(), 0, CellAlign.Centre, "项", "说明");
        for (var i = 0; i < 12; i++)
        {
            var row = grid.NewRow();
            grid.Set(row, 0, $"第{i}项");
            grid.Set(row, 1, string.Concat(Enumerable.Range(0, 120).Select(k => $"甲{i}乙{k}")), CellAlign.Left);
        }

        var table = new TableBlock("t", "长表", "other", grid.Build(), [1, 3]) { RepeatsHeader = true };
        var manuscript = new Manuscript
        {
            Title = "试",
            Organisation = "试",
            Year = 2022,
            Kind = "other",
            KindName = "其他",
            Place = "",
            Blocks = [table],
            Slots = [],
            Relations = [],
        };
        foreach (var splits in new[] { true, false })
        {
            var (pdf, pagination) = FastPdf.Write(manuscript, new PrintStyle { SplitsRows = splits });
            Assert.InRange(pagination.Of("t").Count, 3, 20);
            AssertEveryCharacterIsPrinted(manuscript, OracleText.Pages(pdf));
        }
    }

    [Fact]
    public void Landscape_tables_lie_on_turned_pages_when_the_style_says_so()
    {
        var manuscript = DocumentFactory.Compose(new DocumentRequest("d", 4) { Region = Region.National, Forms = 5 });
        var landscape = manuscript.Tables.Where(t => t.Landscape).Select(t => t.Id).ToArray();
        var turned = FastPdf.Write(manuscript, new PrintStyle { RotatesLandscape = true }).Pagination;
        Assert.Equal(landscape.SelectMany(turned.Of).Distinct().Order(), turned.Rotated);
        Assert.Empty(FastPdf.Write(manuscript, new PrintStyle()).Pagination.Rotated);
    }

    private static void AssertEveryCharacterIsPrinted(Manuscript manuscript, string[] pages)
    {
        var printed = OracleText.Packed(string.Concat(pages)).CountBy(c => c).ToDictionary();
        var texts = manuscript.Blocks.OfType<ParagraphBlock>().Select(p => manuscript.TextOf(p.Runs));
        texts = texts.Concat(manuscript.Blocks.OfType<HeadingBlock>().Select(h => h.Text));
        texts = texts.Concat(manuscript.Tables.SelectMany(t => t.Grid.Cells).Select(c => manuscript.TextOf(c.Runs)));
        foreach (var (c, count) in OracleText.Packed(string.Concat(texts)).CountBy(c => c))
        {
            Assert.True(printed.GetValueOrDefault(c) >= count, $"{c} is printed {printed.GetValueOrDefault(c)} times instead of {count}");
        }
    }

    private static void AssertFiguresStandOnTheirPages(
        Manuscript manuscript,
        Ingest.SampleDocs.Writers.Pagination pagination,
        string[] pages
    )
    {
        var words = pages
            .Select(p =>
                OracleText.HalfWidth(p).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).CountBy(w => w).ToDictionary()
            )
            .ToArray();
        var wanted = manuscript
            .Tables.Where(t => t.Form is null)
            .SelectMany(t => t.Grid.Cells)
            .SelectMany(c => c.Runs)
            .Where(r => r.IsSlot)
            .Select(r => manuscript.Slot(r.SlotId))
            .Where(s => s.Unit == "万元" && s.Value is not null)
            .CountBy(s => (Page: pagination.OfSlot(s.Id)!.Value, s.Text));
        foreach (var ((page, text), count) in wanted)
        {
            Assert.True(
                words[page - 1].GetValueOrDefault(text) >= count,
                $"page {page} prints {text} {words[page - 1].GetValueOrDefault(text)} times instead of {count}"
            );
        }
    }
}
