using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>What happens to a page between printer and file: worn lines, skew, blur, shadow, noise, specks.</summary>
/// <param name="style">How it is scanned.</param>
/// <param name="random">Chance of this page.</param>
internal sealed class Scanner(ScanStyle style, SeededRandom random)
{
    /// <summary>Noise is drawn once and read from changing places.</summary>
    private const int NoiseLength = 1 << 15;

    /// <summary>Longer dark runs are lines of tables, in inches; strokes of characters are shorter.</summary>
    private const double ShortestLine = 0.6;

    /// <summary>The page as it comes out of the scanner.</summary>
    /// <param name="print">The page as it came out of the printer.</param>
    public Sheet Scan(Sheet print)
    {
        if (style.Lines < 1)
        {
            WearLines(print, 1, print.Width, print.Height);
            WearLines(print, print.Width, print.Height, print.Width);
        }

        if (style.Stamped)
        {
            print.Red = Stamp.Print(print.Width, print.Height, style.DotsPerInch, random);
        }

        var angle = style.Skew * random.Between(-100, 100) / 100 * Math.PI / 180;
        var turned = new Sheet(print.Width, print.Height) { Red = print.Red };
        Turn(print, turned, angle);
        Blur(turned.Grey, 1);
        Blur(turned.Grey, turned.Width);
        AddNoise(turned);
        return turned;
    }

    /// <summary>Makes long dark runs in one direction lighter and leaves some of their pixels out.</summary>
    /// <param name="print">The page.</param>
    /// <param name="step">From pixel to pixel along a line.</param>
    /// <param name="length">Pixels along a line.</param>
    /// <param name="count">Lines side by side.</param>
    private void WearLines(Sheet print, int step, int length, int count)
    {
        var shortest = (int)(ShortestLine * style.DotsPerInch);
        var across = step == 1 ? print.Width : 1;
        for (var line = 0; line < count; line++)
        {
            var run = 0;
            for (var i = 0; i <= length; i++)
            {
                if (i < length && print.Grey[line * across + i * step] < 160)
                {
                    run++;
                    continue;
                }

                if (run >= shortest)
                {
                    Wear(print, line * across + (i - run) * step, step, run);
                }

                run = 0;
            }
        }
    }

    private void Wear(Sheet print, int at, int step, int length)
    {
        var gap = 0;
        for (var i = 0; i < length; i++, at += step)
        {
            gap =
                gap > 0 ? gap - 1
                : random.Chance(1) ? random.Between(2, style.DotsPerInch / 30)
                : 0;
            print.Grey[at] = gap > 0 ? 255 : 255 - (255 - print.Grey[at]) * (float)style.Lines;
        }
    }

    private static void Turn(Sheet from, Sheet to, double angle)
    {
        var (sin, cos) = ((float)Math.Sin(angle), (float)Math.Cos(angle));
        var (cx, cy) = (from.Width / 2f, from.Height / 2f);
        for (var y = 0; y < to.Height; y++)
        {
            for (var x = 0; x < to.Width; x++)
            {
                var (sx, sy) = (cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos);
                var (left, top) = ((int)sx, (int)sy);
                if (sx < 0 || sy < 0 || left >= from.Width - 1 || top >= from.Height - 1)
                {
                    to.Grey[y * to.Width + x] = 255;
                    continue;
                }

                var at = top * from.Width + left;
                var upper = float.Lerp(from.Grey[at], from.Grey[at + 1], sx - left);
                var lower = float.Lerp(from.Grey[at + from.Width], from.Grey[at + from.Width + 1], sx - left);
                to.Grey[y * to.Width + x] = float.Lerp(upper, lower, sy - top);
            }
        }
    }

    private void Blur(float[] grey, int step)
    {
        var share = (float)style.Blur;
        var before = new float[step];
        Array.Fill(before, 255f);
        for (var i = 0; i < grey.Length; i++)
        {
            var old = grey[i];
            var after = i + step < grey.Length ? grey[i + step] : 255f;
            grey[i] = old + share * (before[i % step] + after - 2 * old);
            before[i % step] = old;
        }
    }

    /// <summary>Paper is not white, one corner lies in a shadow, every pixel trembles, dust lies on the glass.</summary>
    private void AddNoise(Sheet sheet)
    {
        var noise = new float[NoiseLength];
        for (var i = 0; i < noise.Length; i++)
        {
            var sum = random.Between(0, 1000) + random.Between(0, 1000) + random.Between(0, 1000) + random.Between(0, 1000);
            noise[i] = (float)((sum - 2000) / 577.4 * style.Noise);
        }

        var shadow = random.Between(0, 20);
        for (var y = 0; y < sheet.Height; y++)
        {
            var start = random.Between(0, NoiseLength - 1);
            for (var x = 0; x < sheet.Width; x++)
            {
                var paper = 243 - shadow * ((float)x / sheet.Width) * ((float)y / sheet.Height);
                ref var pixel = ref sheet.Grey[y * sheet.Width + x];
                pixel = 12 + pixel * (paper - 12) / 255 + noise[(start + x) % NoiseLength];
            }
        }

        var inches = (double)sheet.Width * sheet.Height / style.DotsPerInch / style.DotsPerInch;
        for (var speck = 0; speck < inches * style.Specks; speck++)
        {
            var at = random.Between(0, sheet.Height - 2) * sheet.Width + random.Between(0, sheet.Width - 2);
            sheet.Grey[at] = random.Between(60, 180);
            sheet.Grey[at + random.Pick([0, 1, sheet.Width])] = random.Between(60, 180);
        }
    }
}
