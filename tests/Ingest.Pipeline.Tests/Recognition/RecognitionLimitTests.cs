using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Tests.Recognition;

public sealed class RecognitionLimitTests
{
    [Fact]
    public void A_page_that_takes_too_long_is_named_and_the_others_are_kept()
    {
        var pdf = Paper.File(Recognising.Report(), Recognising.Imaged(Recognising.Report()));
        var document = Recognising.Read(pdf, new RecognitionOptions { PageTime = TimeSpan.FromMilliseconds(1) });
        Assert.Equal(Recognising.Figures, document.TableFigures());
        Assert.Contains(document.Problems, p => (p.Kind, p.Page) == (FailureKind.TimedOut, 2));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Pages_for_which_the_document_has_no_time_left_are_named()
    {
        var page = Recognising.Imaged(Recognising.Table());
        var document = Recognising.Read(
            Paper.File(Recognising.Report(), page, page),
            new RecognitionOptions { DocumentTime = TimeSpan.Zero, PageTime = TimeSpan.FromSeconds(9) }
        );
        Assert.Equal(Recognising.Figures, document.TableFigures());
        Assert.Equal([2, 3], document.Problems.Where(p => p.Kind == FailureKind.TimedOut).Select(p => p.Page));
    }

    [Fact]
    public void Rulings_found_in_an_image_are_where_the_page_shows_them()
    {
        var pdf = Paper.File(Recognising.Imaged(Recognising.Table()));
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            var page = Ingest
                .Pdf.PdfReader.Read(pdf, new Ingest.Pdf.PdfReadOptions(), cancellation: TestContext.Current.CancellationToken)
                .Pages[0];
            var pieces = ImageRulings.Of(page, path);
            for (var row = 0; row <= Recognising.Rows.Length; row++)
            {
                var y = 130 + 24 * row;
                Assert.Contains(pieces, p => Math.Abs(p.CenterY - y) < 1 && Math.Abs(p.CenterX - 200) < 6);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }
}
