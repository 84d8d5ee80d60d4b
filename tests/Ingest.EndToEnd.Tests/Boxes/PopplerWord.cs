using Ingest.Model;

namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>One word as <c>pdftotext -bbox</c> prints it.</summary>
/// <param name="Box">Its box.</param>
/// <param name="Text">Its characters.</param>
internal sealed record PopplerWord(Box Box, string Text)
{
    private const double NarrowestMark = 0.3;
    private const double OtherLatin = 0.6;
    private const char FirstIdeographic = '\u2E80';

    /// <summary>Its height to whole points: words of one height are taken to be of one font and size.</summary>
    public int Height => (int)Math.Round(Box.Height);

    /// <summary>Mean width of its characters when all are digits, or none.</summary>
    public double? DigitAdvance => Text.All(char.IsAsciiDigit) ? Box.Width / Text.Length : null;

    /// <summary>Mean width of its characters when all are full width, or none.</summary>
    public double? FullAdvance => Text.All(IsFullWidth) ? Box.Width / Text.Length : null;

    /// <summary>What digits of the given width leave of its width for each point or comma; none where it is not a number with both.</summary>
    /// <param name="digit">Width of a digit in points.</param>
    public double? PointAdvance(double digit)
    {
        var points = Text.Count(c => c is '.' or ',');
        var digits = Text.Count(char.IsAsciiDigit);
        return points > 0 && digits > 0 && points + digits == Text.Length ? (Box.Width - (digits * digit)) / points : null;
    }

    /// <summary>
    /// Its characters, the width of the word shared among them by their usual advances: poppler tells where words stand, and
    /// in such reports digits have one width and ideographs another. Quotes and dashes, full width in some fonts and half
    /// in others, get what the rest leaves.
    /// </summary>
    /// <param name="advances">Advances in the fonts of its height.</param>
    public IEnumerable<PopplerCharacter> Characters(Advances advances)
    {
        var marks = Text.Count(IsMark);
        var rest = Text.Where(c => !IsMark(c)).Sum(c => Advance(c, advances));
        var mark = marks == 0 ? 0 : Math.Clamp((Box.Width - rest) / marks, NarrowestMark * advances.Ideograph, advances.Ideograph);
        var total = rest + (marks * mark);
        var before = 0.0;
        foreach (var letter in Text)
        {
            var advance = IsMark(letter) ? mark : Advance(letter, advances);
            yield return new PopplerCharacter(Box.X0 + (Box.Width * (before + (advance / 2)) / total), Box.CenterY, letter);
            before += advance;
        }
    }

    private static double Advance(char letter, Advances advances) =>
        char.IsAsciiDigit(letter) ? advances.Digit
        : IsFullWidth(letter) ? advances.Ideograph
        : ".,:;'|!()".Contains(letter, StringComparison.Ordinal) ? advances.Point
        : OtherLatin * advances.Ideograph;

    /// <summary>Ideographs and full-width forms.</summary>
    private static bool IsFullWidth(char letter) => letter >= FirstIdeographic;

    private static bool IsMark(char letter) => "“”‘’—…·×".Contains(letter, StringComparison.Ordinal);
}
