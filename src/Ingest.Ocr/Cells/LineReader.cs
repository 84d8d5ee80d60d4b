using Ingest.Model;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Reads one line: what looks like a number with the recogniser for numbers, all else as Chinese text.</summary>
internal sealed class LineReader : IDisposable
{
    /// <summary>A reading whose symbols are this sure needs no second attempt.</summary>
    private const double Sure = 0.8;

    /// <summary>A number with more digits is not read digit by digit: that takes long.</summary>
    private const int MostApart = 12;

    /// <summary>What the confidence of a number is worth that its shape does not bear out.</summary>
    private const double Misfit = 0.9;

    /// <summary>Confidence of a sign that its shape tells.</summary>
    private const double KnownByShape = 0.99;

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
            shape.Dash(page.Scale) is { } dash ? [dash] : MarkRepair.Mend(Recognise(page, ink, line, pieces), pieces)
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

    /// <summary>A percent sign at the end is known by its shape; what stands before it is read without it.</summary>
    private IReadOnlyList<Symbol> Recognise(PageInk page, Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces)
    {
        var whole = new LineShape(pieces, line);
        if (PercentShape.Start(pieces, line) is not { } start)
        {
            return Recognise(page, ink, line, whole, pieces);
        }

        IReadOnlyList<InkComponent> before = [.. pieces.Where(p => p.Box.X0 < start)];
        var rest = line with { X1 = before.Max(p => p.Box.X1) };
        var shape = new LineShape(before, rest);
        if (!shape.MayBeNumber)
        {
            // Parts of Chinese characters look like a percent sign too.
            return Recognise(page, ink, line, whole, pieces);
        }

        var symbols = Recognise(page, ink, rest, shape, before);
        return [.. symbols, new Symbol("%", start, line.X1, KnownByShape, [])];
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
        return NumberGrammar.MayBeNumber(words) && !looksLikeNumber ? Number() ?? words : words;

        IReadOnlyList<Symbol>? Number()
        {
            var best = Best(
                Attempts(numbers.Value, page, ink, line).Select(s => PercentRepair.Mend(NumberGrammar.Keep(s), pieces)),
                s => NumberGrammar.IsNumber(s) && shape.Fits(s) && Least(s) >= Sure,
                s => NumberGrammar.IsNumber(s) ? Least(s) + (shape.Fits(s) ? 1 : 0) : -1
            );
            if (NumberGrammar.IsNumber(best) && shape.Fits(best))
            {
                return best;
            }

            // A recogniser may lose one of two thin digits; each alone it does not.
            var apart = shape.HasMoreThan(best) || !NumberGrammar.IsNumber(best) ? Apart(page, ink, line, pieces) : [];
            return NumberGrammar.IsNumber(apart) && shape.Fits(apart) ? apart
                : NumberGrammar.IsNumber(best) && Least(best) >= Sure
                    ? shape.HasMoreThan(best) ? [.. best.Select(InDoubt)]
                        : best
                : null;
        }
    }

    /// <summary>The symbols of a number, each stretch of columns with ink read by itself.</summary>
    private IReadOnlyList<Symbol> Apart(PageInk page, Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces)
    {
        var symbols = new List<Symbol>();
        var stretches = LinePieces.Stretches(pieces);
        if (stretches.Count is < 2 or > MostApart || stretches.Any(s => s.End - s.Start > LineShape.WidestDigit * line.Height))
        {
            return symbols;
        }

        foreach (var (start, end) in stretches)
        {
            var part = line with { X0 = start, X1 = end };
            var read = Best(
                Attempts(numbers.Value, page, ink, part).Select(NumberGrammar.Keep),
                s => s.Count == 1 && s[0].Confidence >= Sure,
                s => s.Count == 1 ? s[0].Confidence : -1
            );
            if (read.Count != 1)
            {
                return [];
            }

            symbols.Add(read[0] with { Left = start, Right = end });
        }

        return symbols;
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

    /// <summary>A number that has fewer digits than the line has pieces is less sure than the recogniser thinks.</summary>
    private static Symbol InDoubt(Symbol symbol) => symbol with { Confidence = symbol.Confidence * Misfit };

    private static double Mean(IReadOnlyList<Symbol> symbols) => symbols.Count == 0 ? 0 : symbols.Average(s => s.Confidence);

    private static double Least(IReadOnlyList<Symbol> symbols) => symbols.Count == 0 ? 0 : symbols.Min(s => s.Confidence);
}
