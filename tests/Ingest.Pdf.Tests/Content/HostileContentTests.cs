using Ingest.Model;
using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests.Content;

public sealed class HostileContentTests
{
    [Fact]
    public void A_form_that_draws_itself_is_drawn_once()
    {
        var pdf = new TinyPdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var form = pdf.AddStream(
            $"/Subtype /Form /BBox [0 0 600 900] /Resources << /Font << /F1 {font} 0 R >> /XObject << /X 4 0 R >> >>",
            "BT /F1 10 Tf 10 10 Td (A) Tj ET 1 0 0 1 20 20 cm /X Do"
        );
        Assert.Equal(4, form);
        pdf.AddPage("/X Do", $"<< /XObject << /X {form} 0 R >> >>");
        Assert.Equal("A", Reading.TextOf(pdf.Build()));
    }

    [Fact]
    public void Forms_that_multiply_stop_at_the_operator_limit()
    {
        var pdf = new TinyPdf();
        var below = pdf.AddStream("/Subtype /Form /BBox [0 0 9 9]", "0 0 m 9 0 l S");
        for (var level = 0; level < 12; level++)
        {
            below = pdf.AddStream(
                $"/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {below} 0 R >> >>",
                string.Concat(Enumerable.Repeat("/X Do ", 10))
            );
        }

        pdf.AddPage("/X Do", $"<< /XObject << /X {below} 0 R >> >>");
        var page = Read(pdf.Build(), new PdfReadOptions { MaxOperatorsPerPage = 20_000 }).Pages[0];
        Assert.Equal(FailureKind.TooLarge, Assert.Single(page.Problems).Kind);
    }

    [Fact]
    public void Glyphs_above_the_limit_are_dropped_and_reported()
    {
        var line = $"BT /F1 1 Tf 10 700 Td ({new string('A', 500)}) Tj ET";
        var page = Read(TinyPdf.OnePage(line), new PdfReadOptions { MaxGlyphsPerPage = 100 }).Pages[0];
        Assert.Equal(100, page.Glyphs.Count);
        Assert.Equal(FailureKind.TooLarge, Assert.Single(page.Problems).Kind);
    }

    [Fact]
    public void A_stack_of_saved_states_without_end_is_bounded()
    {
        var saves = string.Concat(Enumerable.Repeat("q ", 50_000));
        Assert.Equal("A", Reading.TextOf(TinyPdf.OnePage(saves + "BT /F1 10 Tf 10 700 Td (A) Tj ET")));
    }

    [Fact]
    public void Restores_without_saves_change_nothing() =>
        Assert.Equal("A", Reading.TextOf(TinyPdf.OnePage("Q Q Q BT /F1 10 Tf 10 700 Td (A) Tj ET Q")));

    [Fact]
    public void Nonsense_between_operators_is_passed_over() =>
        Assert.Equal("AB", Reading.TextOf(TinyPdf.OnePage("BT /F1 10 Tf 10 700 Td } ) >> (A) Tj 1 2 nonsense ] { 7 R (B) Tj ET")));

    [Fact]
    public void Numbers_beyond_all_bounds_do_no_harm()
    {
        const string huge = "99999999999999999999999999999999999999";
        var page = Reading.FirstPage(
            TinyPdf.OnePage($"{huge} 0 0 {huge} {huge} {huge} cm BT /F1 {huge} Tf {huge} 1 Td (A) Tj ET 0 0 {huge} 1 re S")
        );
        Assert.Empty(page.Glyphs);
    }

    [Fact]
    public void A_page_tree_that_loops_ends()
    {
        var pdf = new TinyPdf();
        pdf.AddPage("", "<< >>");
        var file = pdf.Build("<< /Type /Pages /Kids [4 0 R 2 0 R 4 0 R] /Count 3 >>");
        Assert.Single(Read(file, new PdfReadOptions()).Pages);
    }

    [Fact]
    public void Pages_are_found_where_the_tree_is_broken()
    {
        var pdf = new TinyPdf();
        pdf.AddPage("", "<< >>");
        Assert.Single(Read(pdf.Build("<< /Type /Pages /Kids 17 /Count 1 >>"), new PdfReadOptions()).Pages);
    }

    [Fact]
    public void Pages_above_the_limit_are_reported()
    {
        var pdf = new TinyPdf();
        pdf.AddPage("", "<< >>");
        pdf.AddPage("", "<< >>");
        var document = Read(pdf.Build(), new PdfReadOptions { MaxPages = 1 });
        Assert.Single(document.Pages);
        Assert.Equal(FailureKind.TooLarge, Assert.Single(document.Problems).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no PDF at all")]
    [InlineData("%PDF-1.7\n%%EOF")]
    public void What_is_no_pdf_is_damaged(string file)
    {
        var failure = Assert.Throws<DocumentException>(() => Read(System.Text.Encoding.Latin1.GetBytes(file), new PdfReadOptions()));
        Assert.Equal(FailureKind.Damaged, failure.Kind);
    }

    [Fact]
    public void Reading_stops_when_asked_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => PdfReader.Read(TinyPdf.OnePage(""), new PdfReadOptions(), null, stop.Token));
    }

    private static PrintedDocument Read(byte[] file, PdfReadOptions options) =>
        PdfReader.Read(file, options, null, TestContext.Current.CancellationToken);
}
