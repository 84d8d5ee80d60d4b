using System.Globalization;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>The pages set so far and the place where the next line goes.</summary>
public sealed class PageFlow(Face face, PrintStyle style)
{
    private readonly List<PageCanvas> pages = [];

    /// <summary>The pages.</summary>
    public IReadOnlyList<PageCanvas> Pages => pages;

    /// <summary>Top of the free room on the current page.</summary>
    public double Y { get; set; }

    /// <summary>The current page.</summary>
    public PageCanvas Page => pages[^1];

    /// <summary>Number of the current page.</summary>
    public int Number => pages.Count;

    /// <summary>Left margin.</summary>
    public double Left => Page.Landscape ? 56 : 74;

    /// <summary>Width between the margins.</summary>
    public double Width => Page.Width - (2 * Left);

    /// <summary>Top margin.</summary>
    public double Top => Page.Landscape ? 56 : 80;

    /// <summary>Lowest place for text.</summary>
    public double Bottom => Page.Height - (Page.Landscape ? 56 : 76);

    /// <summary>Room left on the page.</summary>
    public double Room => Bottom - Y;

    /// <summary>Whether nothing stands on the current page yet.</summary>
    public bool AtTop => Y <= Top + 0.01;

    /// <summary>Starts a page.</summary>
    public void NewPage(bool landscape = false)
    {
        pages.Add(new PageCanvas(face, landscape, style.RotatesLandscape));
        Y = Top;
    }

    /// <summary>Starts a page unless there is an empty one of the right kind.</summary>
    public void FreshPage(bool landscape)
    {
        if (!AtTop || Page.Landscape != landscape)
        {
            NewPage(landscape);
        }
    }

    /// <summary>Prints a line in the middle of the page at the current place.</summary>
    public void Centred(string text, double size, bool heavy) =>
        Page.Text((Page.Width - face.WidthOf(text, size)) / 2, Y + (size * 1.1), text, size, heavy);

    /// <summary>Prints a line that ends at the right margin at the current place.</summary>
    public void RightAligned(string text, double size) => Page.Text(Left + Width - face.WidthOf(text, size), Y + size, text, size);

    /// <summary>Prints the page numbers, on all pages but the cover.</summary>
    public void NumberPages()
    {
        for (var i = 1; i < pages.Count; i++)
        {
            var text = string.Format(CultureInfo.InvariantCulture, style.PageNumberFrame, i + 1);
            var page = pages[i];
            page.Text((page.Width - face.WidthOf(text, 10.5)) / 2, page.Height - 36, text, 10.5);
        }
    }
}
