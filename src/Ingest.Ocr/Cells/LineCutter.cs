using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>Cuts ink into lines of text, and a line into parts that stand far apart.</summary>
internal static class LineCutter
{
    /// <summary>The smallest characters, in points.</summary>
    private const double SmallestText = 3.5;

    /// <summary>
    /// The largest characters, in points. What is higher is a picture, or noise; a recogniser takes half a minute over it and finds a
    /// character in it after all.
    /// </summary>
    private const double LargestText = 100;

    /// <summary>A gap within a character, such as 二 has, is not higher than this share of a character.</summary>
    private const double GapInCharacter = 0.45;

    /// <summary>A gap of this many line heights divides a line.</summary>
    private const double ColumnGap = 2.2;

    /// <summary>Lines from the top, in the coordinates of the ink.</summary>
    /// <param name="ink">Ink without rulings.</param>
    /// <param name="scale">Pixels in a point.</param>
    public static IReadOnlyList<PixelBox> Lines(Ink ink, double scale)
    {
        var bands = Joined(Bands(ink), scale);
        return
        [
            .. bands
                .SelectMany(band => Parts(ink, band))
                .Where(line =>
                    line.Height <= LargestText * scale
                    && line.Width >= scale
                    && (line.Height >= SmallestText * scale || line.Width >= SmallestText * scale)
                ),
        ];
    }

    private static List<(int Top, int Bottom)> Bands(Ink ink)
    {
        var bands = new List<(int, int)>();
        var start = -1;
        for (var y = 0; y <= ink.Height; y++)
        {
            var any = y < ink.Height && ink.CountInRow(y) > 0;
            if (any && start < 0)
            {
                start = y;
            }
            else if (!any && start >= 0)
            {
                bands.Add((start, y));
                start = -1;
            }
        }

        return bands;
    }

    /// <summary>Joins bands that are parts of one line: 二 and 三, a comma under a dash, an accent.</summary>
    private static List<(int Top, int Bottom)> Joined(List<(int Top, int Bottom)> bands, double scale)
    {
        var heights = bands.Select(b => b.Bottom - b.Top).Order().ToList();
        var usual = Math.Max(heights.Count == 0 ? 0 : heights[^1], 9 * scale);
        // The highest band may be two lines that touch; a page of them has a usual height.
        var tall = heights.Where(h => h > SmallestText * 1.5 * scale).ToList();
        usual = tall.Count >= 3 ? tall[tall.Count / 2] : Math.Min(usual, 16 * scale);
        var joined = new List<(int Top, int Bottom)>();
        foreach (var band in bands)
        {
            if (joined.Count > 0 && band.Bottom - joined[^1].Top <= usual * 1.15 && band.Top - joined[^1].Bottom <= usual * GapInCharacter)
            {
                joined[^1] = (joined[^1].Top, band.Bottom);
            }
            else
            {
                joined.Add(band);
            }
        }

        return joined;
    }

    private static IEnumerable<PixelBox> Parts(Ink ink, (int Top, int Bottom) band)
    {
        var start = -1;
        var last = -1;
        var gap = Math.Max(1, (band.Bottom - band.Top) * ColumnGap);
        for (var x = 0; x < ink.Width; x++)
        {
            if (!ink.AnyInColumn(x, band.Top, band.Bottom))
            {
                continue;
            }

            if (start >= 0 && x - last > gap)
            {
                yield return Trimmed(ink, new PixelBox(start, band.Top, last + 1, band.Bottom));
                start = x;
            }

            start = start < 0 ? x : start;
            last = x;
        }

        if (start >= 0)
        {
            yield return Trimmed(ink, new PixelBox(start, band.Top, last + 1, band.Bottom));
        }
    }

    /// <summary>The box without empty rows above and below.</summary>
    private static PixelBox Trimmed(Ink ink, PixelBox box)
    {
        var (top, bottom) = (box.Y0, box.Y1);
        while (top < bottom - 1 && !AnyInRow(ink, top, box))
        {
            top++;
        }

        while (bottom > top + 1 && !AnyInRow(ink, bottom - 1, box))
        {
            bottom--;
        }

        return box with
        {
            Y0 = top,
            Y1 = bottom,
        };
    }

    private static bool AnyInRow(Ink ink, int y, PixelBox box)
    {
        for (var x = box.X0; x < box.X1; x++)
        {
            if (ink[x, y])
            {
                return true;
            }
        }

        return false;
    }
}
