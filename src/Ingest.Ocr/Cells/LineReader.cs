using Ingest.Model;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Reads one line: what looks like a number with the recogniser for numbers, all else as Chinese text.</summary>
internal sealed class LineReader : IDisposable
{
    /// <summary>A reading whose symbols are this sure needs no second attempt.</summary>
    private const double Sure = 0.8;

    private readonly Lazy<TextEngine> numbers = new(() => new TextEngine("eng", NumberGrammar.Characters));
    private readonly Lazy<TextEngine> text = new(() => new TextEngine("chi_sim"));

    /// <summary>Reads a line.</summary>
    /// <param name="page">The page it is on.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    public IReadOnlyList<Glyph> Read(PageInk page, Ink ink, PixelBox line)
    {
        var pieces = LinePieces.Of(ink, line);
        var shape = new LineShape(pieces, line);
        return new LinePlace(page, ink, line).Glyphs(
            shape.Dash(page.Scale) is { } dash ? [dash] : MarkRepair.Mend(Recognise(page, ink, line, shape, pieces), pieces)
        );
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var engine in new[] { numbers, text }.Where(e => e.IsValueCreated))
        {
            engine.Value.Dispose();
        }
    }

    private IReadOnlyList<Symbol> Recognise(PageInk page, Ink ink, PixelBox line, LineShape shape, IReadOnlyList<InkComponent> pieces)
    {
        var looksLikeNumber = shape.MayBeNumber;
        if (looksLikeNumber && Number() is { } number)
        {
            return number;
        }

        var words = Best(Attempts(text.Value, page, ink, line).Select(s => PercentRepair.Mend(s, pieces)), s => Mean(s) >= Sure, Mean);
        // Small digits may touch so much that their shapes say nothing.
        return NumberGrammar.IsNumber(words) && !looksLikeNumber ? Number() ?? words : words;

        IReadOnlyList<Symbol>? Number()
        {
            var best = Best(
                Attempts(numbers.Value, page, ink, line).Select(s => PercentRepair.Mend(NumberGrammar.Keep(s), pieces)),
                s => NumberGrammar.IsNumber(s) && shape.Fits(s) && Least(s) >= Sure,
                s => NumberGrammar.IsNumber(s) ? Least(s) + (shape.Fits(s) ? 1 : 0) : -1
            );
            return NumberGrammar.IsNumber(best) && (shape.Fits(best) || Least(best) >= Sure) ? best : null;
        }
    }

    /// <summary>Readings of a line in the ways a recogniser has, the one that is best on most lines first.</summary>
    private static IEnumerable<IReadOnlyList<Symbol>> Attempts(TextEngine engine, PageInk page, Ink ink, PixelBox line) =>
        LinePicture.Ways.Select(way =>
        {
            var picture = LinePicture.Cut(page.Image, ink, line, way.Margin, out var margin);
            return Placed(engine.Read(picture, way.Segmentation), line.X0 - margin);
        });

    private static IReadOnlyList<Symbol> Placed(IReadOnlyList<Symbol> symbols, double shift) =>
        [.. symbols.Select(s => s with { Left = s.Left + shift, Right = s.Right + shift })];

    /// <summary>The first attempt that is good, else the best of all.</summary>
    private static IReadOnlyList<Symbol> Best(
        IEnumerable<IReadOnlyList<Symbol>> attempts,
        Func<IReadOnlyList<Symbol>, bool> isGood,
        Func<IReadOnlyList<Symbol>, double> worth
    )
    {
        IReadOnlyList<Symbol> best = [];
        foreach (var attempt in attempts)
        {
            if (isGood(attempt))
            {
                return attempt;
            }

            best = best.Count == 0 || worth(attempt) > worth(best) ? attempt : best;
        }

        return best;
    }

    private static double Mean(IReadOnlyList<Symbol> symbols) => symbols.Count == 0 ? 0 : symbols.Average(s => s.Confidence);

    private static double Least(IReadOnlyList<Symbol> symbols) => symbols.Count == 0 ? 0 : symbols.Min(s => s.Confidence);
}
