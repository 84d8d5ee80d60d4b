using Ingest.Model;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Reads one line: what looks like a number with the recogniser for numbers, all else as Chinese text.</summary>
internal sealed class LineReader : IDisposable
{
    /// <summary>A reading whose symbols are this sure needs no second attempt.</summary>
    private const double Sure = 0.8;

    /// <summary>Confidence of a sign that its shape tells.</summary>
    private const double KnownByShape = 0.99;

    private readonly NumberReader numbers = new();
    private readonly CodeReader codes;
    private readonly Lazy<TextEngine> text = new(() => new TextEngine("chi_sim"));

    /// <summary>A reader whose recognisers are made when they are needed.</summary>
    public LineReader() => codes = new CodeReader(numbers);

    /// <summary>Reads a line.</summary>
    /// <param name="page">The page it is on.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    public IReadOnlyList<Glyph> Read(PageInk page, Ink ink, PixelBox line)
    {
        line = LineSpecks.Erase(ink, line);
        var pieces = LinePieces.Of(ink, line);
        var shape = new LineShape(pieces, line);
        return new LinePlace(page, ink, line).Glyphs(
            shape.Dash(page.Scale) is { } dash ? [dash]
            : BetweenDashes(page, ink, pieces) is { } pageNumber ? pageNumber
            : LoneSign.Of(ink, line, pieces, page.Scale) is { } sign ? [new Symbol(sign, line.X0, line.X1, KnownByShape, [])]
            : Mended(
                Compared(page, ink, line, pieces) ?? PercentRepair.MendAlone(Recognise(page, ink, line, pieces), ink, line),
                pieces,
                line
            )
        );
    }

    /// <summary>Puts right what recognisers do wrong; where two marks were seen for one, one is left before amounts are looked at.</summary>
    private static IReadOnlyList<Symbol> Mended(IReadOnlyList<Symbol> symbols, IReadOnlyList<InkComponent> pieces, PixelBox line) =>
        TermRepair.Mend(SeparatorRepair.Mend(CodeRepair.Mend(MarkRepair.Mend(DoubledRepair.Mend(symbols, pieces, line), pieces))));

    /// <inheritdoc/>
    public void Dispose()
    {
        numbers.Dispose();
        if (text.IsValueCreated)
        {
            text.Value.Dispose();
        }
    }

    /// <summary>A page number (— 23 —) is read without the dashes beside it, which a recogniser of text takes for 一; none where a line is none.</summary>
    private IReadOnlyList<Symbol>? BetweenDashes(PageInk page, Ink ink, IReadOnlyList<InkComponent> pieces)
    {
        if (pieces.Count < 3)
        {
            return null;
        }

        IReadOnlyList<InkComponent> between = [.. pieces.Skip(1).SkipLast(1)];
        var rest = between.Select(p => p.Box).Aggregate((a, b) => a.Union(b));
        var shape = new LineShape(between, rest);
        return
            LineShape.DashBeside(pieces[0], rest) is { } before
            && LineShape.DashBeside(pieces[^1], rest) is { } after
            && shape.MayBeNumber
            && numbers.Read(page, ink, rest, shape, between) is { } number
            && number.All(s => char.IsAsciiDigit(s.Text[0]))
            ? [DashOf(before, pieces[0]), .. number, DashOf(after, pieces[^1])]
            : null;

        static Symbol DashOf(string text, InkComponent piece) => new(text, piece.Box.X0, piece.Box.X1, KnownByShape, []);
    }

    /// <summary>≥, ≤ and = are known by their shapes, what stands after them is read without them; none where a line does not begin so.</summary>
    private IReadOnlyList<Symbol>? Compared(PageInk page, Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces)
    {
        if (ComparisonShape.Start(ink, line, pieces) is not var (sign, end))
        {
            return null;
        }

        IReadOnlyList<InkComponent> after = [.. pieces.Where(p => p.Box.X0 >= end)];
        if (after.Count == 0)
        {
            return null;
        }

        var rest = after.Select(p => p.Box).Aggregate((a, b) => a.Union(b));
        var symbols = Recognise(page, ink, rest, after);
        return symbols.Count > 0 && char.IsAsciiDigit(symbols[0].Text[0])
            ? [new Symbol(sign, line.X0, end, KnownByShape, []), .. symbols]
            : null;
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

        var ways = shape.MayBeTouchingDigits ? LineAttempts.ForNumbers : LineAttempts.ForText;
        var words = LineAttempts.Best(
            LineAttempts.Of(text.Value, ways, page, ink, line).Select(s => PercentRepair.Mend(s, ink, line, pieces)),
            s => Mean(s) >= Sure,
            Mean
        );
        // Small digits may touch so much that their shapes say nothing.
        return (NumberGrammar.MayBeNumber(words) || IsInOnePiece(words, pieces)) && !looksLikeNumber
            ? Number() ?? words
            : codes.Mend(PercentRepair.MendWithin(words, ink, pieces), page, ink, pieces);

        IReadOnlyList<Symbol>? Number() => numbers.Read(page, ink, line, shape, pieces);
    }

    /// <summary>Whether strokes that never touch are one piece of ink: 44 whose bars touch is taken for 二.</summary>
    private static bool IsInOnePiece(IReadOnlyList<Symbol> words, IReadOnlyList<InkComponent> pieces) =>
        pieces.Count == 1 && words is [{ Text: "二" or "三" }];

    private static double Mean(IReadOnlyList<Symbol> symbols) => symbols.Count == 0 ? 0 : symbols.Average(s => s.Confidence);
}
