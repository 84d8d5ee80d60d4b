using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Enlarges pictures by cubic convolution (Keys 1981), which keeps strokes smooth where a recogniser parts ink from paper.</summary>
internal static class Enlarger
{
    /// <summary>A picture enlarged.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="factor">1 for the picture itself.</param>
    public static Picture Enlarge(Picture picture, double factor)
    {
        if (factor <= 1)
        {
            return picture;
        }

        var (width, height) = ((int)Math.Round(picture.Width * factor), (int)Math.Round(picture.Height * factor));
        var wide = new float[width * picture.Height];
        for (var x = 0; x < width; x++)
        {
            var (first, weights) = Weights(x, factor);
            for (var y = 0; y < picture.Height; y++)
            {
                for (var i = 0; i < 4; i++)
                {
                    var grey = picture.Grey[y * picture.Width + Math.Clamp(first + i, 0, picture.Width - 1)];
                    wide[y * width + x] += weights[i] * grey;
                }
            }
        }

        return new Picture(
            width,
            height,
            Higher(wide, picture.Height, width, height, factor),
            (int)Math.Round(picture.DotsPerInch * factor)
        );
    }

    private static byte[] Higher(float[] wide, int rows, int width, int height, double factor)
    {
        var grey = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var (first, weights) = Weights(y, factor);
            for (var x = 0; x < width; x++)
            {
                var sum = 0.5f;
                for (var i = 0; i < 4; i++)
                {
                    sum += weights[i] * wide[Math.Clamp(first + i, 0, rows - 1) * width + x];
                }

                grey[y * width + x] = (byte)Math.Clamp(sum, 0, 255);
            }
        }

        return grey;
    }

    /// <summary>What four neighbouring pixels give to one of the enlarged picture, and the first of them.</summary>
    private static (int First, float[] Weights) Weights(int place, double factor)
    {
        var centre = (place + 0.5) / factor - 0.5;
        var before = (int)Math.Floor(centre);
        var t = (float)(centre - before);
        return (
            before - 1,
            [((-0.5f * t + 1) * t - 0.5f) * t, (1.5f * t - 2.5f) * t * t + 1, ((-1.5f * t + 2) * t + 0.5f) * t, (0.5f * t - 0.5f) * t * t]
        );
    }
}
