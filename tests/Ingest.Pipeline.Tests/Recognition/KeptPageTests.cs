using System.Text.Json;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pipeline.Recognition;
using Ingest.SampleDocs.Writers.Scan;

namespace Ingest.Pipeline.Tests.Recognition;

/// <summary>Pages that were recognised once are taken from memory, wherever recognising them anew would give the same.</summary>
public sealed class KeptPageTests
{
    private static readonly Lazy<byte[]> Two = new(() =>
        Paper.File(Recognising.Imaged(Recognising.Report()), Recognising.Imaged(Recognising.Table()))
    );

    [Fact]
    public void A_document_read_from_kept_pages_is_the_same_to_the_last_bit_and_nothing_is_recognised()
    {
        var image = Recognising.Render(new Paper(450, 140).Table(10, 10, Recognising.Rows), 200);
        var pdf = Paper.File(
            Recognising.Report(),
            Recognising.Imaged(Recognising.Report()),
            new Paper().Text(80, 85, Recognising.Sentence).Image(image.Pixels.ToArray(), image.Width, image.Height, 70, 120, 450, 140),
            Recognising.Imaged(new Paper())
        );
        AssertKept(pdf, pages: 3);
    }

    [Theory]
    [InlineData(1.5, 0)]
    [InlineData(0, 90)]
    [InlineData(-1.5, 270)]
    public void So_is_one_whose_pages_lay_askew_or_turned_on_the_glass(double skew, int turned)
    {
        var style = new ScanStyle(200) { Skew = skew, Turned = turned };
        AssertKept(Recognising.Scan(Paper.File(Recognising.Report()), style), pages: 1);
    }

    [Fact]
    public void What_another_version_kept_is_not_used_and_is_replaced()
    {
        var memory = new Memory();
        var anew = Read(Two.Value, memory, out _);
        var version = memory.Version;
        memory.Version = "another";
        Assert.Equal(anew, Read(Two.Value, memory, out var recognised));
        Assert.Equal((2, 2, version), (recognised, memory.Keeps, memory.Version));
    }

    [Fact]
    public void What_cannot_be_understood_is_as_if_it_were_not_there()
    {
        var memory = new Memory();
        var anew = Read(Two.Value, memory, out _);
        var whole = memory.Pages!;
        foreach (var rubbish in new byte[][] { [], [1, 2, 3], whole[..(whole.Length / 2)], "[{}]"u8.ToArray() })
        {
            memory.Pages = rubbish;
            Assert.Equal(anew, Read(Two.Value, memory, out var recognised));
            Assert.Equal(2, recognised);
            Assert.Equal(whole, memory.Pages);
        }
    }

    [Fact]
    public void Only_the_page_that_is_read_differently_from_the_file_is_recognised_again()
    {
        var memory = new Memory();
        var anew = Read(Two.Value, memory, out _);
        memory.Change(page => page.Page.Number == 2 ? page with { Source = page.Source.Replace('0', '1') } : page);
        Assert.Equal(anew, Read(Two.Value, memory, out var recognised));
        Assert.Equal((1, 2), (recognised, memory.Keeps));
        Assert.Equal(anew, Read(Two.Value, memory, out recognised));
        Assert.Equal((0, 2), (recognised, memory.Keeps));
    }

    [Fact]
    public void Only_the_page_on_which_layout_now_finds_other_cells_is_recognised_again()
    {
        var memory = new Memory();
        var anew = Read(Two.Value, memory, out _);
        memory.Change(page => page.Page.Number == 1 ? page with { Grids = [page.Grids[0] with { Rulings = [] }] } : page);
        Assert.Equal(anew, Read(Two.Value, memory, out var recognised));
        Assert.Equal((1, 2), (recognised, memory.Keeps));
    }

    [Fact]
    public void A_page_for_which_there_was_no_time_is_not_kept()
    {
        var memory = new Memory();
        var limits = new RecognitionOptions { DocumentTime = TimeSpan.Zero };
        Read(Two.Value, memory, out _, limits);
        Read(Two.Value, memory, out _, new RecognitionOptions { PageTime = TimeSpan.FromMilliseconds(1) });
        Assert.Equal(0, memory.Keeps);
        Read(Two.Value, memory, out var recognised);
        Assert.Equal((2, 1), (recognised, memory.Keeps));
        // With the pages at hand there is nothing that would need the time.
        Assert.DoesNotContain("TimedOut", Read(Two.Value, memory, out _, limits), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_recognised_until_reading_was_given_up_is_kept()
    {
        var page = Recognising.Imaged(new Paper(300, 100).Text(20, 50, "合计 1,204.35"));
        var pdf = Paper.File([.. Enumerable.Repeat(page, 10)]);
        var memory = new Memory();
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() =>
            DocumentPipeline.Run(pdf, "scan.pdf", new PdfReadOptions(), new StopAt(9, stop), memory: memory, cancellation: stop.Token)
        );
        Assert.Equal((1, 8), (memory.Keeps, KeptPage.Unpack(memory.Pages!).Length));
        Assert.Equal(Read(pdf, memory: null, out _), Read(pdf, memory, out var recognised));
        Assert.Equal((2, 2), (recognised, memory.Keeps));
    }

    [Fact]
    public void A_document_without_scanned_pages_asks_for_nothing()
    {
        var memory = new Memory();
        Read(Paper.File(Recognising.Report()), memory, out _);
        Read(Two.Value, memory, out _, new RecognitionOptions { Enabled = false });
        Assert.Equal((0, 0), (memory.Recalls, memory.Keeps));
    }

    private static void AssertKept(byte[] pdf, int pages)
    {
        var memory = new Memory();
        var anew = Read(pdf, memory, out var recognised);
        Assert.Equal((pages, 1), (recognised, memory.Keeps));
        Assert.Equal(anew, Read(pdf, memory: null, out _));
        Assert.Equal(anew, Read(pdf, memory, out recognised));
        Assert.Equal((0, 1), (recognised, memory.Keeps));
    }

    /// <summary>Everything of a document.</summary>
    private static string Read(byte[] pdf, Memory? memory, out int recognised, RecognitionOptions? options = null)
    {
        Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");
        var steps = new Recognised();
        var document = DocumentPipeline.Run(pdf, "scan.pdf", new PdfReadOptions(), steps, options, memory: memory);
        recognised = steps.Pages;
        return JsonSerializer.Serialize(document);
    }

    /// <summary>Gives reading up after some recognised pages.</summary>
    private sealed class StopAt(int page, CancellationTokenSource stop) : IProgress<PipelineProgress>
    {
        public void Report(PipelineProgress value)
        {
            if (value.Stage == PipelineStage.Recognition && value.Page == page)
            {
                stop.Cancel();
            }
        }
    }

    /// <summary>Counts the pages that recognition says it has done.</summary>
    private sealed class Recognised : IProgress<PipelineProgress>
    {
        public int Pages { get; private set; }

        public void Report(PipelineProgress value) => Pages = value.Stage == PipelineStage.Recognition ? value.Page : Pages;
    }
}
