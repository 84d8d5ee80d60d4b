namespace Ingest.Ocr.Images;

/// <summary>Finds the grey that parts ink from paper.</summary>
internal static class InkThreshold
{
    /// <summary>The grey that parts the histogram best (Otsu 1979), moved towards the paper so that thin strokes stay whole.</summary>
    /// <param name="image">A page with white background.</param>
    public static int Of(PageImage image)
    {
        var histogram = new long[256];
        foreach (var grey in image.Grey)
        {
            histogram[grey]++;
        }

        double all = image.Grey.Length;
        var sum = histogram.Select((count, grey) => (double)count * grey).Sum();
        var (best, bestVariance, weight, below) = (127, -1.0, 0.0, 0.0);
        for (var grey = 0; grey < 255; grey++)
        {
            weight += histogram[grey];
            below += (double)grey * histogram[grey];
            if (weight == 0 || weight == all)
            {
                continue;
            }

            var difference = below / weight - (sum - below) / (all - weight);
            var variance = weight * (all - weight) * difference * difference;
            if (variance > bestVariance)
            {
                (best, bestVariance) = (grey, variance);
            }
        }

        return Math.Clamp(best + 1 + (255 - best) / 2, 80, 215);
    }
}
