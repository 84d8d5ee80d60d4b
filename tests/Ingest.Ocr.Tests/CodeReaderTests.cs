using Ingest.Model;
using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Tests;

public sealed class CodeReaderTests
{
    public CodeReaderTests() => Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");

    [Theory]
    [InlineData("C22", "CZ22抽", "C22抽")]
    [InlineData("C11", "C11抽", "C11抽")]
    [InlineData("C12", "C112抽", "C12抽")]
    [InlineData("C5", "Cs5抽", "C5抽")]
    [InlineData("C13", "C13抽", "C13抽")]
    [InlineData("C13", "C等", "C等")]
    public void The_digits_of_a_code_are_read_as_a_number(string printed, string read, string mended)
    {
        var page = new PageInk(new DigitImage(140, 100).Write(printed, 30, 28, 8).ToPage());
        Assert.Equal(mended, Mended(page, read));
    }

    [Fact]
    public void A_letter_that_touches_its_digit_hides_none()
    {
        var page = new PageInk(new DigitImage(140, 100).Write("C", 30, 28, 8).Write("2", 35, 28, 8).Write("1", 43, 28, 8).ToPage());
        Assert.Equal("C21抽", Mended(page, "C21抽"));
    }

    private static string Mended(PageInk page, string read)
    {
        var block = TextBlock.Of(page, page.ToPixels(new Box(20, 20, 120, 44)), isCell: true);
        using var numbers = new NumberReader();
        var symbols = read.Select(c => new Symbol(c.ToString(), 0, 0, 0.9, [])).ToList();
        var result = new CodeReader(numbers).Mend(symbols, page, block.Ink, LinePieces.Of(block.Ink, block.Lines[0]));
        return string.Concat(result.Select(s => s.Text));
    }
}
