using Ingest.Pipeline.Recognition;
using Ingest.SampleDocs.Model;

namespace Ingest.Pipeline.Tests.Recognition;

public sealed class ScannedPageTests
{
    [Theory]
    [InlineData(150)]
    [InlineData(300)]
    public void A_table_is_read_at_the_resolution_the_scan_has(int dotsPerInch) =>
        Assert.Equal(
            Recognising.Figures,
            Recognising.Read(Paper.File(Recognising.Imaged(Recognising.Report(), dotsPerInch))).TableFigures()
        );

    [Fact]
    public void A_page_that_was_scanned_three_times_has_its_figures_three_times()
    {
        var page = Recognising.Imaged(Recognising.Report());
        var document = Recognising.Read(Paper.File(page, page, page));
        Assert.Equal([.. Recognising.Figures, .. Recognising.Figures, .. Recognising.Figures], document.TableFigures());
        Assert.Equal(3, document.Tables.Count);
    }

    [Fact]
    public void A_red_stamp_over_figures_takes_none_away() =>
        Assert.Equal(
            Recognising.Figures,
            Recognising.Read(Paper.File(Recognising.Imaged(Recognising.Report(new Paper().Stamp(300, 200, 55))))).TableFigures()
        );

    [Fact]
    public void A_table_that_is_an_image_on_a_page_with_text_is_read_with_that_text()
    {
        var image = Recognising.Render(new Paper(450, 140).Table(10, 10, Recognising.Rows), 200);
        var page = new Paper()
            .Text(220, 50, "支出决算表", 18)
            .Text(80, 85, Recognising.Sentence)
            .Image(image.Pixels.ToArray(), image.Width, image.Height, 70, 120, 450, 140);
        var document = Recognising.Read(Paper.File(page));
        Assert.Equal(Recognising.Figures, document.TableFigures());
        Assert.Contains(document.Paragraphs, p => p.Text == Recognising.Sentence);
        var figure = document.Figures.Single(f => f.Raw == "122.30");
        Assert.Equal(120 + 10 + 24 * 4.5, figure.Box.CenterY, 4.0);
    }

    [Fact]
    public void A_blank_page_and_a_page_of_noise_are_named_and_not_judged()
    {
        var random = new SeededRandom(3);
        var document = Recognising.Read(
            Paper.File(
                Recognising.Imaged(Recognising.Report()),
                Spread(() => 250),
                Spread(() => (byte)random.Between(0, 255)),
                Spread(() => (byte)(random.Chance(4) ? 20 : 245))
            )
        );
        Assert.Equal(Recognising.Figures, document.TableFigures());
        Assert.All(document.Figures, f => Assert.Equal(1, f.Page));
        Assert.Empty(document.Findings);
        Assert.Equal([2, 3, 4], document.Problems.Select(p => p.Page));
        Assert.All(document.Problems, p => Assert.Equal(FailureKind.UnreadableText, p.Kind));
    }

    [Fact]
    public void Pages_read_side_by_side_give_the_same_as_one_after_the_other()
    {
        Paper[] pages =
        [
            Recognising.Imaged(Recognising.Report()),
            Recognising.Imaged(Recognising.Table()),
            Recognising.Report(),
            Recognising.Imaged(new Paper().Text(80, 85, Recognising.Sentence)),
        ];
        var pdf = Paper.File(pages);
        var alone = Recognising.Read(pdf);
        var together = Recognising.Read(pdf, new RecognitionOptions { Threads = 4 });
        Assert.Equal(alone.TableFigures(), together.TableFigures());
        Assert.Equal(
            alone.Figures.Select(f => (f.Id, f.Raw, f.Confidence, f.Box)),
            together.Figures.Select(f => (f.Id, f.Raw, f.Confidence, f.Box))
        );
        Assert.Equal(alone.Paragraphs.Select(p => p.Text), together.Paragraphs.Select(p => p.Text));
        Assert.Equal(
            alone.Tables.SelectMany(t => t.Cells).Select(c => c.Text),
            together.Tables.SelectMany(t => t.Cells).Select(c => c.Text)
        );
    }

    private static Paper Spread(Func<byte> level)
    {
        var (width, height) = (1653, 833);
        var pixels = new byte[width * height * 3];
        for (var i = 0; i < pixels.Length; i += 3)
        {
            pixels[i] = pixels[i + 1] = pixels[i + 2] = level();
        }

        return new Paper().Image(pixels, width, height, 0, 0, 595, 300);
    }
}
