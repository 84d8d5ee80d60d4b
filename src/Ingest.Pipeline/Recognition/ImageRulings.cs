using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>The rulings that recognition finds in the image of a page, to show them.</summary>
public static class ImageRulings
{
    /// <summary>A ruling is given in pieces of this length, in points: on a skewed page it lies aslant, which one box cannot say.</summary>
    private const double Piece = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Finds them.</summary>
    /// <param name="page">The page as the file has it.</param>
    /// <param name="pdf">Path of the file.</param>
    /// <returns>Pieces of rulings, in points of the page as displayed; none where nothing on the page must be recognised.</returns>
    /// <exception cref="DocumentException">When the page cannot be rendered.</exception>
    public static IReadOnlyList<Box> Of(PrintedPage page, string pdf)
    {
        if (RecognitionNeed.Of(page) is not { } need)
        {
            return [];
        }

        var image = ScannedImage.Of(page, need, pdf, Patience);
        var pieces = RulingFinder.FindRulings(image).SelectMany(ruling => Pieces(ruling.Box));
        return PagePlace.ToDisplayed(image) is { } toPage ? [.. pieces.Select(piece => PagePlace.Map(toPage, piece))] : [.. pieces];
    }

    private static IEnumerable<Box> Pieces(Box ruling)
    {
        var count = (int)Math.Ceiling(Math.Max(ruling.Width, ruling.Height) / Piece);
        for (var i = 0; i < count; i++)
        {
            yield return new Box(
                ruling.X0 + ruling.Width * i / count,
                ruling.Y0 + ruling.Height * i / count,
                ruling.X0 + ruling.Width * (i + 1) / count,
                ruling.Y0 + ruling.Height * (i + 1) / count
            );
        }
    }
}
