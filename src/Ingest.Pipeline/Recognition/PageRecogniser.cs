using Ingest.Layout;
using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>Recognises one page: image → rulings (Ocr) → grid (Layout) → cells and prose (Ocr).</summary>
internal static class PageRecogniser
{
    /// <summary>
    /// Text less sure than this on average is no text: a photograph, a drawing. A mean of the recogniser's own scores over a page, which are no
    /// probabilities as those of figures are: even poor scans of text have 0.84 and more.
    /// </summary>
    private const double LeastConfidence = 0.6;

    /// <summary>Recognises a page.</summary>
    /// <param name="page">The page as the file has it.</param>
    /// <param name="need">What of it.</param>
    /// <param name="pdf">Path of the file.</param>
    /// <param name="reader">The recogniser.</param>
    /// <param name="time">How long it may take.</param>
    /// <returns>The page with what was recognised; where nothing was, as it is, with a problem that says why.</returns>
    /// <exception cref="DocumentException">When what this needs is not installed.</exception>
    public static RecognisedPage Recognise(PrintedPage page, RecognitionNeed need, string pdf, CellReader reader, PageTime time)
    {
        if (time.Left <= TimeSpan.Zero)
        {
            return new RecognisedPage(With(page, PageProblems.NotBegun(page.Number)), null);
        }

        try
        {
            return Read(page, need, ScannedImage.Of(page, need, pdf, time.Rendering), reader, time);
        }
        catch (DocumentException e) when (e.MissingPackages.Count == 0)
        {
            return new RecognisedPage(With(page, new Problem(e.Kind, e.Message, page.Number)), null);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException or DocumentException))
        {
            return new RecognisedPage(With(page, PageProblems.Defect(e, page.Number)), null);
        }
    }

    private static RecognisedPage Read(PrintedPage page, RecognitionNeed need, PageImage image, CellReader reader, PageTime time)
    {
        var ruled = Ruled(page, image);
        var cells = CellGrid.Of(ruled);
        List<LineGrid> grids = [LineGrid.Of(ruled.Rulings, cells)];
        var upright = need.IsWholePage ? reader.FindUpright(image, cells) : new UprightTurn(0, IsText: true);
        if (!upright.IsText)
        {
            return new RecognisedPage(NotReadable(page), null) { Grids = grids };
        }

        if (upright.QuarterTurns != 0)
        {
            image = image.Turned(upright.QuarterTurns);
            ruled = Ruled(page, image);
            cells = CellGrid.Of(ruled);
            grids.Add(LineGrid.Of(ruled.Rulings, cells));
        }

        var budget = time.Reading();
        var hidden = need.IsWholePage ? HiddenLayer.Proven(page, image, reader, budget) : null;
        var glyphs = hidden ?? [.. reader.ReadCells(image, cells, budget), .. reader.ReadProse(image, cells, budget)];
        var read = ruled with { Glyphs = glyphs };
        var isText = glyphs.Select(g => g.Confidence).DefaultIfEmpty(0).Average() >= LeastConfidence;
        return WithLimits(
            (need.IsWholePage, isText) switch
            {
                (true, true) => new RecognisedPage(Whole(page, image, read), PagePlace.ToDisplayed(image)),
                (true, false) => new RecognisedPage(budget.IsSpent ? page : NotReadable(page), null),
                (false, true) => new RecognisedPage(PagePlace.Add(page, need.Regions, image, read), null),
                (false, false) => new RecognisedPage(page, null),
            },
            budget,
            time
        ) with
        {
            Grids = budget.TimeIsOver ? null : grids,
        };
    }

    /// <summary>The rulings on an image, in the coordinates of the straightened page.</summary>
    private static PrintedPage Ruled(PrintedPage page, PageImage image) =>
        new()
        {
            Number = page.Number,
            Width = image.PageWidth,
            Height = image.PageHeight,
            Rulings = RulingFinder.FindRulings(image),
        };

    private static PrintedPage Whole(PrintedPage page, PageImage image, PrintedPage read) =>
        page with
        {
            Width = image.PageWidth,
            Height = image.PageHeight,
            Glyphs = read.Glyphs,
            Rulings = read.Rulings,
            Problems = [.. page.Problems.Where(p => p.Kind != FailureKind.UnreadableText)],
            IsRecognised = true,
        };

    /// <summary>Says that there is no text, unless that is said already; of a page that has only hidden text it will be.</summary>
    private static PrintedPage NotReadable(PrintedPage page) =>
        page.TextIsReadable && page.Glyphs.All(g => g.IsWhiteSpace || g.RenderingMode != 3)
            ? With(page, PageProblems.NoText(page.Number))
            : page;

    private static RecognisedPage WithLimits(RecognisedPage read, ReadingBudget budget, PageTime time) =>
        PageProblems.Of(budget, time, read.Page.Number) is { } problem ? read with { Page = With(read.Page, problem) } : read;

    private static PrintedPage With(PrintedPage page, Problem problem) => page with { Problems = [.. page.Problems, problem] };
}
