using Ingest.Model;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>What the shapes of its ink tell of a line before it is recognised: digits stand apart, Chinese characters are square.</summary>
/// <param name="pieces">What hangs together in the line.</param>
/// <param name="line">The line.</param>
internal sealed class LineShape(IReadOnlyList<InkComponent> pieces, PixelBox line)
{
    /// <summary>A digit is narrower than this share of its height; most Chinese characters are as wide as they are high.</summary>
    public const double WidestDigit = 0.85;

    /// <summary>Two digits that touch are wider than this share of their height.</summary>
    private const double NarrowestPair = 1.15;

    /// <summary>Distance of the middles of neighbouring digits (字距) as a share of their height: most fonts have 0.69 to 0.78.</summary>
    private const double Pitch = 0.73;

    /// <summary>Width of the ink of a digit as a share of its height, in the middle of fonts and digits.</summary>
    private const double DigitWidth = 0.6;

    /// <summary>What is higher than this share of the line is a digit, a bracket or the stroke of a percent sign.</summary>
    private const double Tall = 0.7;

    /// <summary>What is lower than this share of the line, and in its lower part, is a point or a comma.</summary>
    private const double Low = 0.45;

    /// <summary>A dash is flatter than this.</summary>
    private const double Flat = 0.3;

    /// <summary>A dash that stands for no amount (—) has straight edges; the character 一 is thicker at its end.</summary>
    private const double FlatDash = 0.17;

    /// <summary>A dash beside a number is as long as this share of its height at least, a hyphen is shorter.</summary>
    private const double ShortestDash = 0.8;

    /// <summary>Width of a hyphen or dash as shares of its height.</summary>
    private const double LeastDash = 1.7;

    /// <summary>A hyphen is shorter than this, in points; a dash is as long as a character is wide.</summary>
    private const double LongestHyphen = 5.5;

    /// <summary>Whether every piece of ink has the shape of a digit or of a mark within a number.</summary>
    public bool MayBeNumber => pieces.All(p => IsTall(p) ? IsDigit(p) : IsMark(p));

    /// <summary>
    /// Whether there are pieces as wide as digits that touch, and every other has the shape of a digit or a mark; few Chinese characters
    /// are so wide or so narrow.
    /// </summary>
    public bool MayBeTouchingDigits => pieces.Any(IsPair) && pieces.All(p => IsPair(p) || (IsTall(p) ? IsDigit(p) : IsMark(p)));

    /// <summary>The dash or hyphen that a piece beside a number is: flat, and half-way up; none where it is something else.</summary>
    /// <param name="piece">A piece of ink.</param>
    /// <param name="number">The number.</param>
    public static string? DashBeside(InkComponent piece, PixelBox number)
    {
        var (box, middle) = (piece.Box, (piece.Box.Y0 + piece.Box.Y1) / 2.0);
        var isDash =
            box.Width >= LeastDash * box.Height
            && box.Height <= Flat * number.Height
            && middle >= number.Y0 + (Flat * number.Height)
            && middle <= number.Y1 - (Flat * number.Height);
        return !isDash ? null
            : box.Width >= ShortestDash * number.Height ? "—"
            : "-";
    }

    /// <summary>The dash that is all there is in the line; none when there is something else.</summary>
    /// <param name="scale">Pixels in a point.</param>
    public Symbol? Dash(double scale)
    {
        if (
            pieces is not [var only]
            || only.Box.Height > Math.Max(FlatDash * only.Box.Width, scale)
            || only.Box.Width < 2 * only.Box.Height
        )
        {
            return null;
        }

        var isHyphen = only.Box.Width < LongestHyphen * scale;
        var alternatives = isHyphen ? (GlyphAlternative[])[] : [new GlyphAlternative("一", 0.05)];
        return new Symbol(isHyphen ? "-" : "—", only.Box.X0, only.Box.X1, 0.95, alternatives);
    }

    /// <summary>Whether a number has as many digits and marks as there are pieces that look so.</summary>
    /// <param name="number">Symbols of a number.</param>
    public bool Fits(IReadOnlyList<Symbol> number)
    {
        var marks = number.Count(s => s.Text is "." or ",");
        var strokes = number.Sum(s =>
            s.Text switch
            {
                "-" => 1,
                "=" => 2,
                _ => 0,
            }
        );
        var low = number.Count(s => s.Text is "-" or "=" or "<" or ">");
        var (digits, tall) = (number.Count - marks - low, TallCount);
        // A percent sign that touches a digit is wider than one.
        var fits = tall == digits || tall == digits + 1 && number.Any(s => s.Text is "%") && pieces.Any(p => DigitsIn(p) > 1);
        return fits && pieces.Count(IsLow) == marks && pieces.Count(IsStroke) == strokes;
    }

    /// <summary>Whether more pieces look like digits than a number has: one was lost. Fewer there may be where digits touch.</summary>
    /// <param name="number">Symbols of a number.</param>
    public bool HasMoreThan(IReadOnlyList<Symbol> number) =>
        TallCount
        > number.Count(s => s.Text is not ("." or "," or "-" or "=" or "<" or ">"))
            + (number.Any(s => s.Text is "%") && pieces.Any(p => DigitsIn(p) > 1) ? 1 : 0);

    /// <summary>How many digits that touch a width holds, at least 1.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">Height of the line in pixels.</param>
    public static int DigitsIn(int width, int height) =>
        width <= WidestDigit * height ? 1 : 1 + (int)Math.Round((width - DigitWidth * height) / (Pitch * height));

    private int TallCount => pieces.Where(IsTall).Sum(DigitsIn);

    private int DigitsIn(InkComponent piece) => DigitsIn(piece.Box.Width, line.Height);

    private bool IsPair(InkComponent piece) => IsTall(piece) && piece.Box.Width >= NarrowestPair * piece.Box.Height;

    private static bool IsDigit(InkComponent piece) => piece.Box.Width <= WidestDigit * piece.Box.Height;

    private bool IsTall(InkComponent piece) => piece.Box.Height >= Tall * line.Height;

    /// <summary>The lower ring of a percent sign stands beside its stroke, a point in a column of its own.</summary>
    private bool IsLow(InkComponent piece) =>
        piece.Box.Height < Low * line.Height
        && piece.Box.Y0 - line.Y0 > line.Height / 2
        && piece.Box.Width < 2 * piece.Box.Height
        && !pieces.Any(other => IsTall(other) && other.Box.X0 < piece.Box.X1 && piece.Box.X0 < other.Box.X1);

    private bool IsStroke(InkComponent piece) => piece.Box.Height < 0.2 * line.Height && piece.Box.Width >= 2 * piece.Box.Height;

    private bool IsMark(InkComponent piece) => piece.Box.Height <= Flat * piece.Box.Width || piece.Box.Width <= Tall * line.Height;
}
