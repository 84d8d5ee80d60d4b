using Ingest.Model;
using Xunit;

namespace Ingest.Layout.Tests;

public sealed class UncertainSymbolTests
{
    private static readonly PrintedPage Page = new PageSketch()
        .Table([100, 200, 300], 100, 20, ["项目", "金额"], ["合计", "12.30"], ["其中", "4.50"])
        .Page();

    [Fact]
    public void Recognised_glyphs_keep_their_doubt_at_their_index_in_the_cell()
    {
        var doubtful = Page with
        {
            Glyphs =
            [
                .. Page.Glyphs.Select(g =>
                    g.Text == "3" ? g with { Confidence = 0.7, Alternatives = [new GlyphAlternative("8", 0.2)] } : g
                ),
            ],
        };
        var line = Assert.Single(Cell(doubtful, "12.30").Lines);
        var symbol = Assert.Single(line.Uncertain);
        Assert.Equal((3, 1, 0.7, "8"), (symbol.Index, symbol.Length, symbol.Confidence, Assert.Single(symbol.Alternatives).Text));
        Assert.Empty(Assert.Single(Cell(doubtful, "4.50").Lines).Uncertain);
    }

    [Fact]
    public void Born_digital_text_has_none() => Assert.All(Cell(Page, "12.30").Lines, l => Assert.Empty(l.Uncertain));

    private static Cell Cell(PrintedPage page, string text) =>
        LayoutReader.Read(new PrintedDocument { Pages = [page] }).Tables.SelectMany(t => t.Cells).Single(c => c.Text == text);
}
