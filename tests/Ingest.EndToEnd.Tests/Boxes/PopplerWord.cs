using Ingest.Model;

namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>One word as <c>pdftotext -bbox</c> prints it.</summary>
/// <param name="Box">Its box.</param>
/// <param name="Text">Its characters.</param>
internal sealed record PopplerWord(Box Box, string Text)
{
    private const double Half = 0.5;
    private const string Ambiguous = "“”‘’—…·×";
    private const double NarrowMark = 0.28;
    private const double OtherLatin = 0.6;
    private const char FirstIdeographic = '\u2E80';

    /// <summary>Its height to whole points: words of one height are taken to be of one font and size.</summary>
    public int Height => (int)Math.Round(Box.Height);

    /// <summary>Mean width of its characters when all are digits, or none.</summary>
    public double? DigitAdvance => Text.All(char.IsAsciiDigit) ? Box.Width / Text.Length : null;

    /// <summary>Mean width of its characters when all are full width, or none.</summary>
    public double? FullAdvance => Text.All(IsFullWidth) ? Box.Width / Text.Length : null;

    /// <summary>What ideographs and digits leave of its width for each quote or dash; none where it has others, or no quote.</summary>
    /// <param name="digit">Width of a digit in points.</param>
    /// <param name="full">Width of an ideograph in points.</param>
    public double? MarkAdvance(double digit, double full)
    {
        var marks = Text.Count(c => Ambiguous.Contains(c, StringComparison.Ordinal));
        var digits = Text.Count(char.IsAsciiDigit);
        var wide = Text.Count(IsFullWidth);
        return marks > 0 && marks + digits + wide == Text.Length ? (Box.Width - (digits * digit) - (wide * full)) / marks : null;
    }

    /// <summary>
    /// Its characters, the width of the word shared among them by their usual advances: poppler tells where words stand, and
    /// in such reports digits have one width and ideographs another.
    /// </summary>
    /// <param name="digit">Width of a digit as a share of an ideograph's.</param>
    /// <param name="mark">The same of a quote or dash: full width in some fonts, half in others.</param>
    public IEnumerable<PopplerCharacter> Characters(double digit, double mark)
    {
        var total = Text.Sum(letter => Advance(letter, digit, mark));
        var before = 0.0;
        foreach (var letter in Text)
        {
            var advance = Advance(letter, digit, mark);
            yield return new PopplerCharacter(Box.X0 + (Box.Width * (before + (advance / 2)) / total), Box.CenterY, letter);
            before += advance;
        }
    }

    /// <summary>In a font with digits of half a width every other Latin sign has half a width too.</summary>
    private static double Advance(char letter, double digit, double mark) =>
        char.IsAsciiDigit(letter) ? digit
        : IsFullWidth(letter) ? 1
        : Ambiguous.Contains(letter, StringComparison.Ordinal) ? mark
        : ".,:;'|!()".Contains(letter, StringComparison.Ordinal) ? (Math.Abs(digit - Half) < 0.001 ? Half : NarrowMark)
        : OtherLatin;

    /// <summary>Ideographs and full-width forms.</summary>
    private static bool IsFullWidth(char letter) => letter >= FirstIdeographic;
}
