using Ingest.Model;

namespace Ingest.Ocr.Tests;

public sealed class ReadingBudgetTests
{
    [Fact]
    public void Cells_beyond_the_budget_are_left_out_and_it_says_so()
    {
        Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");
        using var reader = new CellReader();
        var image = new DigitImage(140, 100).Write("123", 30, 28, 8).Write("4567", 30, 70, 8).ToPage();
        var budget = new ReadingBudget(TimeSpan.FromHours(1), lines: 1);
        var glyphs = reader.ReadCells(image, [new Box(20, 20, 120, 44), new Box(20, 60, 120, 84)], budget);
        Assert.Equal("123", string.Concat(glyphs.Select(g => g.Text)));
        Assert.True(budget.LinesAreOver);
        Assert.False(budget.TimeIsOver);
    }

    [Fact]
    public void Nothing_is_read_when_the_time_is_over()
    {
        var budget = new ReadingBudget(TimeSpan.Zero, lines: 9);
        Assert.False(budget.Take());
        Assert.True(budget is { TimeIsOver: true, LinesAreOver: false });
    }
}
