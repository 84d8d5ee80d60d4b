namespace Ingest.Pdf.Rendering;

/// <summary>An image of a page: rows from the top, three bytes (red, green, blue) for each pixel.</summary>
/// <param name="width">Pixels in a row.</param>
/// <param name="height">Rows.</param>
/// <param name="pixels">Width × height × 3 bytes.</param>
public sealed class Raster(int width, int height, byte[] pixels)
{
    /// <summary>Pixels in a row.</summary>
    public int Width { get; } = width;

    /// <summary>Rows.</summary>
    public int Height { get; } = height;

    /// <summary>Red, green and blue of each pixel, row by row from the top.</summary>
    public ReadOnlyMemory<byte> Pixels => pixels;

    /// <summary>Mixes a colour into a pixel; nothing happens outside the image.</summary>
    /// <param name="x">Column from 0.</param>
    /// <param name="y">Row from 0.</param>
    /// <param name="colour">Red, green and blue, 0 to 255.</param>
    /// <param name="opacity">0 leaves the pixel, 1 replaces it.</param>
    public void Blend(int x, int y, (byte Red, byte Green, byte Blue) colour, double opacity)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height)
        {
            return;
        }

        var at = (y * Width + x) * 3;
        pixels[at] = Mix(pixels[at], colour.Red, opacity);
        pixels[at + 1] = Mix(pixels[at + 1], colour.Green, opacity);
        pixels[at + 2] = Mix(pixels[at + 2], colour.Blue, opacity);
    }

    private static byte Mix(byte old, byte add, double opacity) => (byte)Math.Round(old + (add - old) * opacity);
}
