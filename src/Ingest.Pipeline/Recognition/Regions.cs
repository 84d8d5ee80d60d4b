using Ingest.Model;
using Ingest.Pdf.Rendering;

namespace Ingest.Pipeline.Recognition;

/// <summary>Parts of a rendered page.</summary>
internal static class Regions
{
    /// <summary>The pixels of a page with all outside the regions white.</summary>
    /// <param name="raster">The rendered page.</param>
    /// <param name="pageWidth">Width of the page in points.</param>
    /// <param name="regions">Regions in points.</param>
    public static ReadOnlyMemory<byte> Only(Raster raster, double pageWidth, IReadOnlyList<Box> regions)
    {
        var scale = raster.Width / pageWidth;
        var pixels = new byte[raster.Pixels.Length];
        Array.Fill(pixels, byte.MaxValue);
        foreach (var region in regions)
        {
            var left = Math.Clamp((int)(region.X0 * scale), 0, raster.Width);
            var right = Math.Clamp((int)(region.X1 * scale), left, raster.Width);
            var bottom = Math.Min(raster.Height, (int)(region.Y1 * scale));
            for (var y = Math.Max(0, (int)(region.Y0 * scale)); y < bottom; y++)
            {
                var start = (y * raster.Width + left) * 3;
                raster.Pixels.Span.Slice(start, (right - left) * 3).CopyTo(pixels.AsSpan(start));
            }
        }

        return pixels;
    }
}
