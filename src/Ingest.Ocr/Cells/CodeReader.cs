using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Reads the digits of a code of an indicator (指标编号) such as C11 before Chinese text with the recogniser for numbers: that for text sees
/// CI11 or C112 there.
/// </summary>
/// <param name="numbers">The recogniser for numbers.</param>
internal sealed class CodeReader(NumberReader numbers)
{
    /// <summary>What digits are read as.</summary>
    private const string LikeDigits = "0123456789lI|SsOoZz";

    /// <summary>The longest code has so many digits.</summary>
    private const int MostDigits = 6;

    /// <summary>No digit follows after a larger gap, as a share of the height of the letter.</summary>
    private const double Gap = 0.45;

    /// <summary>Text that follows stands no nearer than this, as such a share.</summary>
    private const double BesideText = 0.15;

    /// <summary>Tops and bottoms of letters and digits differ by this share of their height at most.</summary>
    private const double Level = 0.08;

    /// <summary>What is wider, as a share of its height, is no letter alone: a digit touches it.</summary>
    private const double WidestLetter = 1.15;

    /// <summary>The symbols of a line of text with the code at its beginning read anew; as they were where there is none.</summary>
    /// <param name="symbols">From left to right.</param>
    /// <param name="page">The page.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, PageInk page, Ink ink, IReadOnlyList<InkComponent> pieces)
    {
        var length = symbols.Skip(1).TakeWhile(s => LikeDigits.Contains(s.Text, StringComparison.Ordinal)).Count();
        if (
            length == 0
            || !char.IsAsciiLetterUpper(symbols[0].Text[0])
            || !symbols.Skip(1).Take(length).Any(s => char.IsAsciiDigit(s.Text[0]))
        )
        {
            return symbols;
        }

        var digits = Digits(pieces);
        if (digits.Count == 0)
        {
            return symbols;
        }

        var box = digits.Select(d => d.Box).Aggregate((a, b) => a.Union(b));
        return
            numbers.Read(page, ink, box, new LineShape(digits, box), digits) is { } read
            && read.Count == digits.Count
            && read.All(s => char.IsAsciiDigit(s.Text[0]))
            ? [symbols[0], .. read, .. symbols.Skip(1 + length)]
            : symbols;
    }

    /// <summary>The pieces after the letter that stand near one another and have the shapes of digits, each in columns of its own.</summary>
    private static List<InkComponent> Digits(IReadOnlyList<InkComponent> pieces)
    {
        var digits = new List<InkComponent>();
        var letter = pieces[0].Box;
        var end = letter.X1;
        if (letter.Width > WidestLetter * letter.Height)
        {
            return digits;
        }

        foreach (var piece in pieces.Skip(1))
        {
            var (gap, isDigit) = ((piece.Box.X0 - end) / (double)letter.Height, IsDigit(piece.Box, letter));
            if (gap >= BesideText && digits.Count > 0 && !isDigit)
            {
                break;
            }

            if (gap < 0 || gap > Gap || !isDigit || digits.Count == MostDigits)
            {
                // Something touches, or looks like a digit of the text: where the code ends is not sure.
                return [];
            }

            digits.Add(piece);
            end = piece.Box.X1;
        }

        return digits;
    }

    /// <summary>Capital letters and digits stand on one line and are of one height; parts of Chinese characters reach above or below.</summary>
    private static bool IsDigit(PixelBox box, PixelBox letter)
    {
        var tolerance = Math.Max(1, Level * letter.Height);
        return Math.Abs(box.Y0 - letter.Y0) <= tolerance
            && Math.Abs(box.Y1 - letter.Y1) <= tolerance
            && box.Width <= LineShape.WidestDigit * box.Height;
    }
}
