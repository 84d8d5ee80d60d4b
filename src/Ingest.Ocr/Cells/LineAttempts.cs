using Ingest.Ocr.Images;
using Ingest.Ocr.Native;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Shows a line to a recogniser in several ways, the one that is best on most lines first.</summary>
internal static class LineAttempts
{
    /// <summary>
    /// Ways for numbers, with margins as shares of the height of the line. The recogniser's own search for the line finds pairs of thin
    /// digits that it takes for one in the line as it is.
    /// </summary>
    public static IReadOnlyList<(int Segmentation, double Margin)> ForNumbers { get; } =
    [(TesseractLibrary.SingleLine, 0.4), (TesseractLibrary.RawLine, 0.25), (TesseractLibrary.RawLine, 0.6)];

    /// <summary>Ways for text: the line as it is keeps the upper stroke of 二 and the places of marks.</summary>
    public static IReadOnlyList<(int Segmentation, double Margin)> ForText { get; } =
    [(TesseractLibrary.RawLine, 0.25), (TesseractLibrary.SingleLine, 0.4), (TesseractLibrary.RawLine, 0.6)];

    /// <summary>Readings of a line, each made when it is asked for, in the coordinates of the ink.</summary>
    /// <param name="engine">The recogniser.</param>
    /// <param name="ways">The ways.</param>
    /// <param name="page">The page.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    public static IEnumerable<IReadOnlyList<Symbol>> Of(
        TextEngine engine,
        IReadOnlyList<(int Segmentation, double Margin)> ways,
        PageInk page,
        Ink ink,
        PixelBox line
    ) =>
        ways.Select(way =>
        {
            var picture = LinePicture.Cut(page.Image, ink, line, way.Margin, out var margin);
            var factor = LinePicture.Enlargement(line);
            var symbols = engine.Read(Enlarger.Enlarge(picture, factor), way.Segmentation);
            return (IReadOnlyList<Symbol>)
                [.. symbols.Select(s => s with { Left = s.Left / factor + line.X0 - margin, Right = s.Right / factor + line.X0 - margin })];
        });

    /// <summary>The first attempt that is good, else the best of all.</summary>
    /// <param name="attempts">Readings of a line.</param>
    /// <param name="isGood">Whether a reading needs no other.</param>
    /// <param name="worth">Larger for better readings.</param>
    public static IReadOnlyList<Symbol> Best(
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
}
