using Ingest.SampleDocs.Writers.Scan;

namespace Ingest.Pipeline.Tests.Recognition;

public sealed class TurnedPageTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_with_only_a_table_is_read_however_it_lay_on_the_glass(int degrees) =>
        Assert.Equal(Recognising.Figures, Read(Recognising.Table(), degrees, rotate: 0).TableFigures());

    /// <summary>The end of a table on a page of its own: a handful of cells, most of them numbers, and the number of the page.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_with_hardly_anything_on_it_is_read_however_it_lay_on_the_glass(int degrees)
    {
        var page = new Paper(595, 842)
            .Table(
                80,
                80,
                [
                    ["总分", "", "100", "98.60分"],
                    ["", "标", "", ""],
                ]
            )
            .Text(288, 800, "— 4 —");
        Assert.Equal(["100", "98.60分"], Read(page, degrees, rotate: 0).TableFigures());
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Text_and_table_are_read_however_the_page_lay_on_the_glass(int degrees)
    {
        var document = Read(Recognising.Report(), degrees, rotate: 0);
        Assert.Equal(Recognising.Figures, document.TableFigures());
        Assert.Contains(document.Paragraphs, p => p.Text.Contains("保障机构正常运转", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(90, 270)]
    [InlineData(180, 180)]
    [InlineData(270, 90)]
    [InlineData(90, 90)]
    [InlineData(0, 90)]
    public void What_a_viewer_turns_is_read_as_it_is_shown(int degrees, int rotate) =>
        Assert.Equal(Recognising.Figures, Read(Recognising.Report(), degrees, rotate).TableFigures());

    [Fact]
    public void Places_are_those_of_the_page_as_displayed()
    {
        var document = Read(Recognising.Table(), degrees: 90, rotate: 0);
        var (page, figure) = (document.Pages[0], document.Figures.Single(f => f.Raw == "122.30"));
        Assert.Equal((300, 595), (Math.Round(page.Width), Math.Round(page.Height)));
        // Printed in row 5 of the second column; turned clockwise, what was down is left.
        Assert.Equal(300 - (130 + 24 * 4.5), figure.Box.CenterX, 5.0);
        Assert.InRange(figure.Box.CenterY, 80 + 150, 80 + 240);
    }

    private static Document Read(Paper page, int degrees, int rotate) =>
        Recognising.Read(
            Recognising.Scan(
                Paper.File(page),
                new ScanStyle(200)
                {
                    Skew = 0.8,
                    Turned = degrees,
                    Rotate = rotate,
                }
            )
        );
}
