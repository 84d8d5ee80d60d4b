namespace Ingest.Ocr.Images;

/// <summary>Makes a colour scan grey.</summary>
internal static class GreyLevels
{
    /// <summary>Brightness of each pixel (ITU-R BT.601).</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="rgb">Red, green and blue of each pixel.</param>
    public static Plane Of(int width, int height, ReadOnlySpan<byte> rgb)
    {
        var grey = Plane.Empty(width, height);
        var pixels = grey.Pixels;
        for (int i = 0, at = 0; i < pixels.Length; i++, at += 3)
        {
            pixels[i] = (byte)((rgb[at] * 77 + rgb[at + 1] * 150 + rgb[at + 2] * 29 + 128) >> 8);
        }

        return grey;
    }
}
