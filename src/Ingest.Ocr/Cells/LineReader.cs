using Ingest.Model;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Reads one line: what looks like a number with the recogniser for numbers, all else as Chinese text.</summary>
internal sealed class LineReader : IDisposable
{
    /// <summary>What a number is printed with (数字, 千分位, 小数点, 负号, 百分号).</summary>
    private const string NumberCharacters = "0123456789.,-%()";

    /// <summary>A number with a symbol less sure than this is read as text too.</summary>
    private const double SureNumber = 0.6;

    private readonly Lazy<TextEngine> numbers = new(() => new TextEngine("eng", NumberCharacters));
    private readonly Lazy<TextEngine> text = new(() => new TextEngine("chi_sim"));

    /// <summary>Reads a line.</summary>
    /// <param name="page">The page it is on.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    public IReadOnlyList<Glyph> Read(PageInk page, Ink ink, PixelBox line)
    {
        var picture = LinePicture.Cut(page.Image, ink, line, out var margin);
        var pieces = LinePieces.Of(ink, line);
        var symbols = Recognise(picture, pieces, line, margin);
        var place = new LinePlace(page, ink, line);
        return place.Glyphs(symbols, margin);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var engine in new[] { numbers, text }.Where(e => e.IsValueCreated))
        {
            engine.Value.Dispose();
        }
    }

    private IReadOnlyList<Symbol> Recognise(Picture picture, IReadOnlyList<InkComponent> pieces, PixelBox line, int margin)
    {
        if (!DigitLook.Of(pieces, line))
        {
            var words = text.Value.Read(picture);
            // Small text may touch so much that its shapes say nothing.
            return NumberGrammar.IsNumber(words) ? Better(numbers.Value.Read(picture), words) : words;
        }

        var number = numbers.Value.Read(picture);
        return NumberGrammar.IsNumber(number) && number.All(s => s.Confidence >= SureNumber) ? number : Better(number, text.Value.Read(picture));
    }

    /// <summary>A number where both recognisers agree that it is one, else the text.</summary>
    private static IReadOnlyList<Symbol> Better(IReadOnlyList<Symbol> number, IReadOnlyList<Symbol> words) =>
        NumberGrammar.IsNumber(number) && (words.Count == 0 || NumberGrammar.IsNumber(words)) ? number : words;
}
