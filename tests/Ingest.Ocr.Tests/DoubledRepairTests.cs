using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Tests;

/// <summary>Characters seen in a part of another one.</summary>
public sealed class DoubledRepairTests
{
    private static readonly PixelBox Line = new(0, 0, 120, 24);

    [Fact]
    public void Of_two_characters_in_ink_as_wide_as_one_the_surer_stays()
    {
        IReadOnlyList<Symbol> read = [Of("、", 65, 72, 0.9), Of("人", 78, 90, 0.6), Of("金", 89, 112, 0.9), Of("融", 104, 120, 0.9)];
        Assert.Equal("、金融", Mended(read, (66, 72), (77, 100), (103, 120)));
    }

    [Fact]
    public void Characters_that_touch_are_two()
    {
        IReadOnlyList<Symbol> read = [Of("支", 50, 72, 0.9), Of("出", 70, 96, 0.6)];
        Assert.Equal("支出", Mended(read, (50, 96)));
    }

    [Fact]
    public void A_character_that_seems_to_begin_in_the_one_before_it_stays_where_it_has_ink_of_its_own()
    {
        IReadOnlyList<Symbol> read = [Of("资", 0, 18, 0.9), Of("金", 17, 38, 0.6), Of("1", 50, 58, 0.9), Of(",", 58, 62, 0.9)];
        Assert.Equal("资金1,", Mended(read, (0, 20), (25, 45), (50, 62)));
    }

    [Fact]
    public void As_many_characters_as_stretches_of_ink_stay() =>
        Assert.Equal("收入", Mended([Of("收", 50, 72, 0.9), Of("入", 70, 92, 0.6)], (50, 72), (75, 96)));

    [Fact]
    public void Digits_that_touch_stay() => Assert.Equal("12", Mended([Of("1", 50, 60, 0.9), Of("2", 60, 72, 0.6)], (50, 72)));

    private static string Mended(IReadOnlyList<Symbol> symbols, params (int Start, int End)[] ink) =>
        string.Concat(
            DoubledRepair
                .Mend(symbols, [.. ink.Select((x, i) => new InkComponent(i + 1, new PixelBox(x.Start, 0, x.End, 24), 100))], Line)
                .Select(s => s.Text)
        );

    private static Symbol Of(string text, int left, int right, double confidence) => new(text, left, right, confidence, []);
}
