using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Tests;

/// <summary>Marks that are read where the ink says something else.</summary>
public sealed class MarkRepairTests
{
    private const int Height = 20;

    [Fact]
    public void A_mark_at_the_end_of_a_line_where_nothing_is_printed_is_none() => Assert.Equal("清晰反", Mended("清晰反，", mark: null));

    [Fact]
    public void A_mark_at_the_end_of_a_line_that_is_printed_stays() =>
        Assert.Equal("清晰反，", Mended("清晰反，", mark: new PixelBox(63, 15, 67, 20)));

    [Theory]
    [InlineData("值X权", "值×权")]
    [InlineData("AX型", "AX型")]
    public void Between_two_Chinese_characters_X_is_a_sign_of_multiplication(string read, string mended) =>
        Assert.Equal(mended, Mended(read, mark: null));

    /// <summary>Each symbol but a mark has ink as high as the line.</summary>
    private static string Mended(string read, PixelBox? mark)
    {
        var boxes = read.Index().Where(c => c.Item != '，').Select(c => new PixelBox(20 * c.Index, 0, (20 * c.Index) + 18, Height));
        IReadOnlyList<InkComponent> pieces =
        [
            .. boxes.Concat(mark is { } box ? [box] : []).Select((b, i) => new InkComponent(i + 1, b, 100)),
        ];
        IReadOnlyList<Symbol> symbols = [.. read.Select((c, i) => new Symbol(c.ToString(), 20 * i, (20 * i) + 18, 0.9, []))];
        return string.Concat(MarkRepair.Mend(symbols, pieces).Select(s => s.Text));
    }
}
