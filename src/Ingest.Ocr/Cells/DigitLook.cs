using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>Tells by the shape of its ink whether a line may be a printed number.</summary>
internal static class DigitLook
{
    /// <summary>A digit is narrower than this share of its height; most Chinese characters are as wide as they are high.</summary>
    private const double WidestDigit = 0.85;

    /// <summary>What is higher than this share of the line is a digit, a bracket or the stroke of a percent sign.</summary>
    private const double Tall = 0.6;

    /// <summary>A dash is flatter than this.</summary>
    private const double Flat = 0.45;

    /// <summary>Whether every piece of ink has the shape of a digit or of a mark within a number.</summary>
    /// <param name="pieces">What hangs together in the line.</param>
    /// <param name="line">The line.</param>
    public static bool Of(IReadOnlyList<InkComponent> pieces, PixelBox line) => pieces.All(piece => IsPart(piece.Box, line));

    private static bool IsPart(PixelBox piece, PixelBox line)
    {
        if (piece.Height >= Tall * line.Height && line.Height > piece.Width * Flat)
        {
            // Two digits that touch are as wide as a character; a narrower line has room for one digit only.
            return piece.Width <= WidestDigit * piece.Height;
        }

        return piece.Height <= Flat * piece.Width || piece.Width <= 0.6 * line.Height;
    }
}
