using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Reads a line that may be a number: in several ways where one leaves doubt, digit by digit where one was lost.</summary>
internal sealed class NumberReader : IDisposable
{
    /// <summary>A number whose least sure symbol is this sure needs no second attempt.</summary>
    private const double Clear = 0.96;

    /// <summary>A number whose shape does not bear it out must be this sure.</summary>
    private const double Sure = 0.8;

    /// <summary>What the confidence of a number is worth that its shape does not bear out, and of a digit cut out of a pair.</summary>
    private const double Misfit = 0.9;

    private readonly Lazy<TextEngine> engine = new(() => new TextEngine("eng", NumberGrammar.Characters));

    /// <summary>The number; none where the line is none.</summary>
    /// <param name="page">The page it is on.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="shape">What the shapes of its ink tell.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public IReadOnlyList<Symbol>? Read(PageInk page, Ink ink, PixelBox line, LineShape shape, IReadOnlyList<InkComponent> pieces)
    {
        var readings = new List<IReadOnlyList<Symbol>>();
        foreach (var attempt in LineAttempts.Of(engine.Value, LineAttempts.ForNumbers, page, ink, line))
        {
            var number = PercentRepair.Mend(NumberGrammar.Keep(attempt), ink, line, pieces);
            if (!NumberGrammar.IsNumber(number))
            {
                continue;
            }

            if (shape.Fits(number) && Least(number) >= Clear)
            {
                return number;
            }

            readings.Add(number);
        }

        var fitting = readings.Where(shape.Fits).ToList();
        if (fitting.Count > 0)
        {
            return NumberVote.Of(fitting);
        }

        // A recogniser may lose one of two thin digits; each alone it does not.
        var best = readings.MaxBy(Least) ?? [];
        var apart = shape.HasMoreThan(best) || best.Count == 0 ? Apart(page, ink, line, pieces) : [];
        return NumberGrammar.IsNumber(apart) && shape.Fits(apart) ? apart
            : Least(best) < Sure ? null
            : shape.HasMoreThan(best) ? [.. best.Select(s => s with { Confidence = s.Confidence * Misfit })]
            : best;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (engine.IsValueCreated)
        {
            engine.Value.Dispose();
        }
    }

    /// <summary>The symbols of a number, each read by itself.</summary>
    private IReadOnlyList<Symbol> Apart(PageInk page, Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces)
    {
        var symbols = new List<Symbol>();
        foreach (var (start, end, wasCut) in DigitCutter.Parts(ink, line, pieces))
        {
            var read = LineAttempts.Best(
                LineAttempts
                    .Of(engine.Value, LineAttempts.ForNumbers, page, ink, line with { X0 = start, X1 = end })
                    .Select(NumberGrammar.Keep),
                s => s.Count == 1 && s[0].Confidence >= Sure,
                s => s.Count == 1 ? s[0].Confidence : -1
            );
            if (read is not [var only])
            {
                return [];
            }

            symbols.Add(only with { Left = start, Right = end, Confidence = only.Confidence * (wasCut ? Misfit : 1) });
        }

        return symbols;
    }

    private static double Least(IReadOnlyList<Symbol> symbols) => symbols.Count == 0 ? 0 : symbols.Min(s => s.Confidence);
}
