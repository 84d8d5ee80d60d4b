namespace Ingest.Ocr.Images;

/// <summary>One byte for each pixel, row by row from the top.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Pixels">Width × height bytes.</param>
internal readonly record struct Plane(int Width, int Height, byte[] Pixels)
{
    /// <summary>Pixels moved at once while turning, so that both images stay in the cache.</summary>
    private const int Tile = 32;

    /// <summary>A plane of this size, all 0.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    public static Plane Empty(int width, int height) => new(width, height, new byte[width * height]);

    /// <summary>The pixels of one row.</summary>
    /// <param name="y">Row from 0.</param>
    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>The pixels of one row; the nearest one for a row outside.</summary>
    /// <param name="y">Row, any number.</param>
    public ReadOnlySpan<byte> NearestRow(int y) => Row(Math.Clamp(y, 0, Height - 1));

    /// <summary>A pixel; the nearest one for a place outside.</summary>
    /// <param name="x">Column, any number.</param>
    /// <param name="y">Row, any number.</param>
    public int Nearest(int x, int y) => NearestRow(y)[Math.Clamp(x, 0, Width - 1)];

    /// <summary>The darkest of a pixel and those above and below it.</summary>
    /// <param name="x">Column, any number.</param>
    /// <param name="y">Row, any number.</param>
    public int Darkest(int x, int y) => Math.Min(Nearest(x, y), Math.Min(Nearest(x, y - 1), Nearest(x, y + 1)));

    /// <summary>Rows become columns.</summary>
    /// <param name="plane">The plane to mirror about its diagonal.</param>
    public static Plane Transposed(Plane plane) => Moved(plane, (x, _) => x, (_, y) => y);

    /// <summary>Turned clockwise by 90°.</summary>
    /// <param name="plane">The plane to turn.</param>
    public static Plane Turned(Plane plane) => Moved(plane, (x, _) => x, (p, y) => p.Height - 1 - y);

    /// <summary>Column x becomes row <paramref name="row"/>(x), row y becomes column <paramref name="column"/>(y).</summary>
    private static Plane Moved(Plane plane, Func<int, Plane, int> row, Func<Plane, int, int> column)
    {
        var (width, height, source) = plane;
        var target = new byte[source.Length];
        var rows = Enumerable.Range(0, width).Select(x => row(x, plane) * height).ToArray();
        var columns = Enumerable.Range(0, height).Select(y => column(plane, y)).ToArray();
        for (var top = 0; top < height; top += Tile)
        {
            for (var left = 0; left < width; left += Tile)
            {
                for (var y = top; y < Math.Min(top + Tile, height); y++)
                {
                    var (from, to) = (y * width, columns[y]);
                    for (var x = left; x < Math.Min(left + Tile, width); x++)
                    {
                        target[rows[x] + to] = source[from + x];
                    }
                }
            }
        }

        return new Plane(height, width, target);
    }
}
