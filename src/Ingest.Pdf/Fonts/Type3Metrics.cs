using Ingest.Pdf.Content;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>Height of the letters of a font for font size 1.</summary>
/// <param name="Ascent">Top above the baseline.</param>
/// <param name="Descent">Bottom, negative below the baseline.</param>
/// <param name="EmScale">Height of the em square.</param>
internal readonly record struct Type3Metrics(double Ascent, double Descent, double EmScale)
{
    /// <summary>Glyph procedures looked at.</summary>
    private const int MaxSamples = 24;

    /// <summary>Where the widest advance is about this, font size 1 is an em, as in other fonts.</summary>
    private const double LeastUsualAdvance = 0.3;
    private const double GreatestUsualAdvance = 1.5;

    /// <summary>Reads those of a Type 3 font, whose glyph space is its own.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font dictionary.</param>
    /// <param name="descriptor">Its descriptor; may be empty.</param>
    /// <param name="matrix">Its <c>/FontMatrix</c>.</param>
    /// <param name="traits">What the descriptor says, in thousandths; usual values where it says nothing.</param>
    public static Type3Metrics From(
        PdfFileObjects objects,
        PdfDictionary font,
        PdfDictionary descriptor,
        in Matrix matrix,
        in FontTraits traits
    )
    {
        if (descriptor.Entries.ContainsKey("Ascent"))
        {
            return new(traits.Ascent, traits.Descent, 1);
        }

        // The /FontBBox of such fonts is often invented: measure the glyphs instead.
        var (bottom, top) = MeasureGlyphs(objects, font, matrix.D);
        var widest = objects.GetNumbers(font, "Widths").DefaultIfEmpty().Max() * Math.Abs(matrix.A);
        if (widest is >= LeastUsualAdvance and <= GreatestUsualAdvance)
        {
            return top - bottom is > 0 and <= GreatestUsualAdvance ? new(top, bottom, 1) : new(traits.Ascent, traits.Descent, 1);
        }

        var em = top > bottom ? top - bottom : Math.Max(widest, double.Epsilon);
        return top > bottom ? new(top, bottom, em) : new(traits.Ascent * em, traits.Descent * em, em);
    }

    private static (double Bottom, double Top) MeasureGlyphs(PdfFileObjects objects, PdfDictionary font, double scale)
    {
        var (bottom, top) = (0.0, 0.0);
        foreach (var value in objects.GetDictionary(font, "CharProcs").Entries.Values.Take(MaxSamples))
        {
            if (objects.Resolve(value) is PdfStream procedure && BoxOf(objects.Decode(procedure)) is var (low, high))
            {
                (low, high) = (Math.Min(low * scale, high * scale), Math.Max(low * scale, high * scale));
                (bottom, top) = (Math.Min(bottom, low), Math.Max(top, high));
            }
        }

        return (bottom, top);
    }

    /// <summary>The vertical extent that <c>d1</c> declares at the start of a glyph procedure.</summary>
    private static (double Low, double High)? BoxOf(ReadOnlySpan<byte> procedure)
    {
        var lexer = new PdfLexer(procedure, new ByteScratch());
        Span<double> numbers = stackalloc double[6];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (lexer.Next() != TokenKind.Number)
            {
                return null;
            }

            numbers[i] = lexer.Number;
        }

        return lexer.Next() == TokenKind.Keyword && lexer.Text.SequenceEqual("d1"u8) ? (numbers[3], numbers[5]) : null;
    }
}
