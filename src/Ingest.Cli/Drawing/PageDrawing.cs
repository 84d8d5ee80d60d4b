using Ingest.Model;
using Ingest.Pdf.Rendering;

namespace Ingest.Cli.Drawing;

/// <summary>Draws what was read over the image of a page: rulings, cells, headings and figures, each in a colour of its own.</summary>
internal static class PageDrawing
{
    private static readonly (byte, byte, byte) RulingColour = (230, 120, 0);
    private static readonly (byte, byte, byte) CellColour = (0, 110, 220);
    private static readonly (byte, byte, byte) HeadingColour = (0, 150, 60);
    private static readonly (byte, byte, byte) FigureColour = (215, 0, 90);

    /// <summary>Draws onto the image.</summary>
    /// <param name="image">The rendered page.</param>
    /// <param name="page">The page as printed.</param>
    /// <param name="rulings">Rulings of the page, in points; those of the file and those found in its images.</param>
    /// <param name="document">What was read from it.</param>
    public static void Draw(Raster image, PrintedPage page, IReadOnlyList<Box> rulings, Document document)
    {
        var scale = image.Width / page.Width;
        foreach (var ruling in rulings)
        {
            Fill(image, ruling.Inflate(0.4), scale, RulingColour, 0.8);
        }

        foreach (var cell in document.Tables.SelectMany(t => t.Cells).Where(c => c.Page == page.Number))
        {
            Outline(image, cell.Box.Inflate(-1.2), scale, CellColour);
        }

        foreach (var section in document.Sections.Where(s => s.Page == page.Number))
        {
            Outline(image, section.Box.Inflate(2), scale, HeadingColour);
        }

        foreach (var figure in document.Figures.Where(f => f.Page == page.Number))
        {
            Fill(image, figure.Box, scale, FigureColour, 0.25);
        }
    }

    private static void Fill(Raster image, Box box, double scale, (byte, byte, byte) colour, double opacity)
    {
        for (var y = (int)(box.Y0 * scale); y <= (int)(box.Y1 * scale); y++)
        {
            for (var x = (int)(box.X0 * scale); x <= (int)(box.X1 * scale); x++)
            {
                image.Blend(x, y, colour, opacity);
            }
        }
    }

    private static void Outline(Raster image, Box box, double scale, (byte, byte, byte) colour)
    {
        var width = 1 / scale;
        Fill(image, box with { Y1 = box.Y0 + width }, scale, colour, 1);
        Fill(image, box with { Y0 = box.Y1 - width }, scale, colour, 1);
        Fill(image, box with { X1 = box.X0 + width }, scale, colour, 1);
        Fill(image, box with { X0 = box.X1 - width }, scale, colour, 1);
    }
}
