namespace Ingest.Ocr.Tests;

/// <summary>Draws numbers with strokes of its own, as a plain typeface does, so that no font needs to be installed.</summary>
internal sealed class DigitImage(int width, int height)
{
    /// <summary>Pixels in a point: 200 dots per inch.</summary>
    private const double Scale = 200 / 72.0;

    /// <summary>Strokes of each character in a box 4 wide and 6 high: polylines of x, y.</summary>
    private static readonly Dictionary<char, double[][]> Strokes = new()
    {
        ['0'] =
        [
            [1, 0, 3, 0, 4, 1.5, 4, 4.5, 3, 6, 1, 6, 0, 4.5, 0, 1.5, 1, 0],
        ],
        ['1'] =
        [
            [0.8, 1.2, 2.2, 0, 2.2, 6],
        ],
        ['2'] =
        [
            [0.2, 1.4, 1, 0.2, 3, 0.2, 3.8, 1.4, 3.6, 2.6, 0.1, 6, 4, 6],
        ],
        ['3'] =
        [
            [0.3, 0.8, 1.2, 0, 3, 0, 3.8, 1.4, 3, 2.8, 1.6, 2.8],
            [3, 2.8, 4, 4.3, 3, 6, 1, 6, 0.1, 5],
        ],
        ['4'] =
        [
            [3, 6, 3, 0, 0, 4.2, 4, 4.2],
        ],
        ['5'] =
        [
            [3.7, 0, 0.7, 0, 0.4, 2.7, 2.6, 2.3, 3.9, 3.6, 3.6, 5.3, 2.4, 6, 1, 6, 0.1, 5],
        ],
        ['6'] =
        [
            [3.6, 0.7, 2.5, 0, 1.2, 0.4, 0.2, 2.2, 0.2, 4.6, 1.2, 6, 2.8, 6, 3.9, 4.6, 3.4, 2.9, 2, 2.4, 0.6, 3.2, 0.2, 4.2],
        ],
        ['7'] =
        [
            [0.1, 0, 3.9, 0, 1.6, 6],
        ],
        ['8'] =
        [
            [1.2, 2.8, 0.4, 1.4, 1.2, 0, 2.8, 0, 3.6, 1.4, 2.8, 2.8, 1.2, 2.8, 0, 4.4, 1, 6, 3, 6, 4, 4.4, 2.8, 2.8],
        ],
        ['9'] =
        [
            [3.8, 1.8, 3.4, 2.9, 2, 3.6, 0.6, 3.1, 0.1, 1.6, 1, 0, 2.8, 0, 3.8, 1.4, 3.8, 3.8, 2.8, 5.6, 1.5, 6, 0.4, 5.3],
        ],
        ['.'] =
        [
            [1.9, 5.9, 2.1, 5.9],
        ],
        ['%'] =
        [
            [0.8, 0, 1.6, 0.8, 1.6, 1.8, 0.8, 2.6, 0, 1.8, 0, 0.8, 0.8, 0],
            [4.4, 3.4, 5.2, 4.2, 5.2, 5.2, 4.4, 6, 3.6, 5.2, 3.6, 4.2, 4.4, 3.4],
            [3.6, 0, 1.6, 6],
        ],
        ['C'] =
        [
            [3.9, 1, 3, 0, 1.2, 0, 0, 1.6, 0, 4.4, 1.2, 6, 3, 6, 3.9, 5],
        ],
        [','] =
        [
            [2, 5.8, 2, 6.2, 1.5, 7.2],
        ],
    };

    private readonly byte[] grey = [.. Enumerable.Repeat((byte)255, (int)(width * Scale) * (int)(height * Scale))];

    private int PixelWidth => (int)(width * Scale);

    private int PixelHeight => (int)(height * Scale);

    /// <summary>Writes a number with digits <paramref name="size"/> points high.</summary>
    public DigitImage Write(string text, double x, double y, double size)
    {
        var unit = size / 6;
        foreach (var character in text)
        {
            foreach (var stroke in Strokes[character])
            {
                for (var i = 2; i < stroke.Length; i += 2)
                {
                    Line(x + stroke[i - 2] * unit, y + stroke[i - 1] * unit, x + stroke[i] * unit, y + stroke[i + 1] * unit, unit * 0.8);
                }
            }

            x += (char.IsAsciiLetterOrDigit(character) ? 5.6 : 3.4) * unit;
        }

        return this;
    }

    /// <summary>Draws a line, in points.</summary>
    public DigitImage Line(double x0, double y0, double x1, double y1, double thickness)
    {
        for (var py = 0; py < PixelHeight; py++)
        {
            for (var px = 0; px < PixelWidth; px++)
            {
                var distance = Distance((px + 0.5) / Scale, (py + 0.5) / Scale, x0, y0, x1, y1);
                var ink = Math.Clamp((thickness / 2 - distance) * Scale + 0.5, 0, 1);
                grey[py * PixelWidth + px] = (byte)Math.Min(grey[py * PixelWidth + px], 255 - 255 * ink);
            }
        }

        return this;
    }

    /// <summary>The page.</summary>
    public PageImage ToPage() => new(PixelWidth, PixelHeight, grey, width, height);

    private static double Distance(double x, double y, double x0, double y0, double x1, double y1)
    {
        var (dx, dy) = (x1 - x0, y1 - y0);
        var length = dx * dx + dy * dy;
        var t = length == 0 ? 0 : Math.Clamp(((x - x0) * dx + (y - y0) * dy) / length, 0, 1);
        return Math.Sqrt(Math.Pow(x - x0 - t * dx, 2) + Math.Pow(y - y0 - t * dy, 2));
    }
}
