using Ingest.Model;

namespace Ingest.Ocr.Tests;

/// <summary>Signs that stand alone in a cell.</summary>
public sealed class LoneSignTests : IDisposable
{
    private static readonly Box Cell = new(20, 20, 90, 44);
    private readonly CellReader reader = new();

    public LoneSignTests() => Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");

    [Theory]
    [InlineData("/", new[] { 33.0, 28, 30, 36.5 })]
    [InlineData("/", new[] { 32.0, 28, 30, 37 })]
    [InlineData("=", new[] { 30.0, 30, 36, 30 }, new[] { 30.0, 33, 36, 33 })]
    [InlineData("≥", new[] { 30.0, 28, 37, 31 }, new[] { 30.0, 34, 37, 31 }, new[] { 30.0, 36, 37, 36 })]
    [InlineData("≥", new[] { 30.0, 28, 37, 31.4 }, new[] { 30.0, 34.8, 37, 31.4 }, new[] { 30.0, 36.4, 37, 33 })]
    [InlineData("≤", new[] { 37.0, 28, 30, 31.4 }, new[] { 37.0, 34.8, 30, 31.4 }, new[] { 37.0, 36.4, 30, 33 })]
    public void A_sign_is_known_by_its_strokes(string sign, params double[][] strokes)
    {
        var image = new DigitImage(120, 60);
        foreach (var stroke in strokes)
        {
            image.Line(stroke[0], stroke[1], stroke[2], stroke[3], 0.7);
        }

        Assert.Equal(sign, Read(image));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("4")]
    [InlineData("5")]
    [InlineData("6")]
    [InlineData("7")]
    [InlineData("9")]
    [InlineData("11")]
    [InlineData("17")]
    [InlineData("71")]
    [InlineData("100")]
    [InlineData("%")]
    public void Digits_are_no_signs_and_a_percent_sign_is_one(string text) =>
        Assert.Equal(text, Read(new DigitImage(120, 60).Write(text, 30, 28, 8)));

    public void Dispose() => reader.Dispose();

    private string Read(DigitImage image) => string.Concat(reader.ReadCells(image.ToPage(), [Cell]).Select(g => g.Text));
}
