namespace Ingest.Ocr.Tests.Images;

/// <summary>A page of 200 dpi to draw on: 1600 × 2200 pixels, 576 × 792 points.</summary>
internal sealed class Drawing(int width = 1600, int height = 2200)
{
    private readonly byte[] _rgb = [.. Enumerable.Repeat((byte)240, width * height * 3)];

    public PageImage Cleaned() => ScanCleaner.Clean(width, height, _rgb, width * 0.36, height * 0.36);

    /// <summary>A line 3 pixels thick with soft edges, as a scanner sees it; the ink is grey of this level.</summary>
    public Drawing Line(double x0, double y0, double x1, double y1, byte ink = 40)
    {
        var (dx, dy) = (x1 - x0, y1 - y0);
        var length = Math.Sqrt(dx * dx + dy * dy);
        for (var y = (int)Math.Min(y0, y1) - 3; y <= Math.Max(y0, y1) + 3; y++)
        {
            for (var x = (int)Math.Min(x0, x1) - 3; x <= Math.Max(x0, x1) + 3; x++)
            {
                var (px, py) = (x + 0.5 - x0, y + 0.5 - y0);
                var (along, aside) = ((px * dx + py * dy) / length, Math.Abs(px * dy - py * dx) / length);
                if (along >= -1 && along <= length + 1 && aside < 2)
                {
                    var share = Math.Min(1, 2 - aside);
                    var level = (byte)Math.Min(_rgb[(y * width + x) * 3], 240 - (240 - ink) * share);
                    Fill(x, y, 1, 1, (level, level, level));
                }
            }
        }

        return this;
    }

    public Drawing Fill(int left, int top, int wide, int high, (byte Red, byte Green, byte Blue) colour)
    {
        for (var y = Math.Max(0, top); y < Math.Min(height, top + high); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(width, left + wide); x++)
            {
                (_rgb[(y * width + x) * 3], _rgb[(y * width + x) * 3 + 1], _rgb[(y * width + x) * 3 + 2]) = colour;
            }
        }

        return this;
    }

    /// <summary>A table of rows and columns from (200, 300), 240 × 60 pixels a cell, turned by a slope.</summary>
    public Drawing Table(int rows, int columns, double slope = 0, byte ink = 40)
    {
        for (var row = 0; row <= rows; row++)
        {
            Turned(200, 300 + row * 60, 200 + columns * 240, 300 + row * 60, slope, ink);
        }

        for (var column = 0; column <= columns; column++)
        {
            Turned(200 + column * 240, 300, 200 + column * 240, 300 + rows * 60, slope, ink);
        }

        return this;
    }

    private void Turned(double x0, double y0, double x1, double y1, double slope, byte ink) =>
        Line(x0 - y0 * slope, y0 + x0 * slope, x1 - y1 * slope, y1 + x1 * slope, ink);
}
