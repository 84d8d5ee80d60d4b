using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Cuts the picture of a line out of a page, with a white margin and without what was erased.</summary>
internal static class LinePicture
{
    /// <summary>Grey of paper.</summary>
    private const byte White = 255;

    /// <summary>How far the grey edge of a stroke reaches beyond its ink, in pixels.</summary>
    private const int Edge = 1;

    /// <summary>Height of a line in pixels that suits the recogniser: it shrinks what is higher, and blurs what is much lower.</summary>
    private const double BestHeight = 30;

    private const double MostEnlarged = 4;

    /// <summary>How much the picture of a line is enlarged before it is recognised, at least 1.</summary>
    /// <param name="line">The line.</param>
    public static double Enlargement(PixelBox line) => Math.Clamp(BestHeight / line.Height, 1, MostEnlarged);

    /// <summary>Cuts a picture.</summary>
    /// <param name="image">The page.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="share">Margin as a share of the height of the line.</param>
    /// <param name="margin">Pixels added on each side.</param>
    public static Picture Cut(PageImage image, Ink ink, PixelBox line, double share, out int margin)
    {
        margin = Math.Max(Edge, (int)Math.Ceiling(line.Height * share));
        var (width, height) = (line.Width + 2 * margin, line.Height + 2 * margin);
        var grey = new byte[width * height];
        Array.Fill(grey, White);
        for (var y = line.Y0; y < line.Y1; y++)
        {
            for (var x = line.X0; x < line.X1; x++)
            {
                if (ink[x, y])
                {
                    CopyAround(image, ink, x, y, grey, (y - line.Y0 + margin) * width + x - line.X0 + margin, width);
                }
            }
        }

        return new Picture(width, height, grey, (int)Math.Round(image.Width / image.PageWidth * 72));
    }

    /// <summary>Copies a pixel of ink and the grey around it, which makes strokes smooth.</summary>
    private static void CopyAround(PageImage image, Ink ink, int x, int y, byte[] grey, int at, int width)
    {
        var (pageX, pageY) = (ink.Area.X0 + x, ink.Area.Y0 + y);
        for (var dy = -Edge; dy <= Edge; dy++)
        {
            for (var dx = -Edge; dx <= Edge; dx++)
            {
                if (pageX + dx >= 0 && pageY + dy >= 0 && pageX + dx < image.Width && pageY + dy < image.Height)
                {
                    grey[at + dy * width + dx] = image.Grey[(pageY + dy) * image.Width + pageX + dx];
                }
            }
        }
    }
}
