using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>A page with what was recognised on it.</summary>
/// <param name="Page">The page, upright and straight.</param>
/// <param name="ToDisplayed">Takes its coordinates to the page as displayed; none where they are the same.</param>
internal sealed record RecognisedPage(PrintedPage Page, Affine? ToDisplayed)
{
    /// <summary>
    /// The lines found in the image, and the cells they made for the recogniser, for each way the page was turned. None where
    /// recognition did not come to its end: another time it may.
    /// </summary>
    public IReadOnlyList<LineGrid>? Grids { get; init; }
}
