using Ingest.Model;
using Ingest.Pdf.Fonts;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Content;

/// <summary>Collects what the content of a page prints.</summary>
/// <param name="width">Page width in points as displayed.</param>
/// <param name="height">Page height in points as displayed.</param>
/// <param name="maxGlyphs">Glyphs kept.</param>
/// <param name="document">The Chinese characters of the whole file, added to.</param>
internal sealed class PageCanvas(double width, double height, int maxGlyphs, HanInventory document)
{
    /// <summary>Rulings and images kept of one page; more are drawings, not tables.</summary>
    private const int MaxShapes = 100_000;

    /// <summary>A filled shape this thin (in points) is a line.</summary>
    private const double MaxRulingThickness = 3;

    /// <summary>Offset from which a repetition makes a stroke thicker, as a share of the font size.</summary>
    private const double BoldOffset = 0.005;

    /// <summary>An image of this share of the page is the page.</summary>
    private const double CoveringShare = 0.4;

    private readonly DuplicateFilter duplicates = new();
    private readonly List<Glyph> glyphs = [];
    private readonly List<Ruling> rulings = [];
    private readonly List<ImagePlacement> images = [];

    /// <summary>The page.</summary>
    public Box Page { get; } = new(0, 0, width, height);

    /// <summary>What the text looks like.</summary>
    public PageText Text { get; } = new(document);

    /// <summary>Filled shapes with curves, as letters drawn as outlines are.</summary>
    public int Outlines { get; private set; }

    /// <summary>A large image and how many glyphs were printed before it: those within it are hidden below it, as in scanned pages with recognised text.</summary>
    public (Box Image, int Glyphs) Covered { get; private set; }

    /// <summary>Counts a filled shape with curves.</summary>
    public void AddOutline() => Outlines++;

    /// <summary>Whether glyphs had to be dropped.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Glyphs in content order.</summary>
    public IReadOnlyList<Glyph> Glyphs => glyphs;

    /// <summary>Rulings in content order.</summary>
    public IReadOnlyList<Ruling> Rulings => rulings;

    /// <summary>Images in content order.</summary>
    public IReadOnlyList<ImagePlacement> Images => images;

    /// <summary>Adds a glyph unless its centre is outside the clip or it is there already.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="font">Its font.</param>
    /// <param name="clip">The clip.</param>
    public void Add(Glyph glyph, PdfFont font, in Box clip)
    {
        if (!clip.Contains(glyph.Box.CenterX, glyph.Box.CenterY))
        {
            return;
        }

        if (glyphs.Count >= maxGlyphs)
        {
            IsFull = true;
            return;
        }

        var same = duplicates.Find(glyph);
        if (same >= 0)
        {
            Embolden(same, glyph);
            return;
        }

        glyphs.Add(glyph);
        Text.Add(glyph, font);
    }

    /// <summary>Printing again a hair beside makes bold; at the very same place it only makes sure.</summary>
    private void Embolden(int index, Glyph repetition)
    {
        var first = glyphs[index];
        var offset = Math.Max(Math.Abs(first.Box.X0 - repetition.Box.X0), Math.Abs(first.Box.Y0 - repetition.Box.Y0));
        if (!first.Bold && offset >= BoldOffset * first.FontSize)
        {
            glyphs[index] = first with { Bold = true };
        }
    }

    /// <summary>Adds a painted rectangle, which is a ruling when it is thin.</summary>
    /// <param name="shape">The rectangle on the page.</param>
    /// <param name="clip">The clip.</param>
    public void AddRectangle(in Box shape, in Box clip)
    {
        var box = new Box(
            Math.Max(shape.X0, clip.X0),
            Math.Max(shape.Y0, clip.Y0),
            Math.Min(shape.X1, clip.X1),
            Math.Min(shape.Y1, clip.Y1)
        );
        if (box.X1 < box.X0 || box.Y1 < box.Y0 || rulings.Count >= MaxShapes)
        {
            return;
        }

        if (box.Height <= MaxRulingThickness && box.Width >= box.Height && box.Width > 0)
        {
            rulings.Add(new Ruling(box with { Y0 = box.CenterY, Y1 = box.CenterY }, box.Height));
        }
        else if (box.Width <= MaxRulingThickness && box.Height > 0)
        {
            rulings.Add(new Ruling(box with { X0 = box.CenterX, X1 = box.CenterX }, box.Width));
        }
    }

    /// <summary>Adds an image; a thin one is a line.</summary>
    /// <param name="shape">Where it is drawn.</param>
    /// <param name="clip">The clip.</param>
    /// <param name="pixelWidth">Width in samples.</param>
    /// <param name="pixelHeight">Height in samples.</param>
    /// <param name="isOpaque">Whether it hides what lies below it.</param>
    public void AddImage(in Box shape, in Box clip, int pixelWidth, int pixelHeight, bool isOpaque)
    {
        var box = shape.Intersect(clip);
        if (box == default || images.Count >= MaxShapes)
        {
            return;
        }

        images.Add(new ImagePlacement(box, Page.Area > 0 ? Math.Min(1, box.Area / Page.Area) : 0, pixelWidth, pixelHeight));
        AddRectangle(shape, clip);
        if (isOpaque && images[^1].PageShare >= CoveringShare)
        {
            Covered = (box, glyphs.Count);
        }
    }
}
