using System.Globalization;
using System.Text;

namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>An image of a page while it is being scanned: grey, and how much red ink lies on each pixel.</summary>
/// <param name="width">Pixels in a row.</param>
/// <param name="height">Rows.</param>
internal sealed class Sheet(int width, int height)
{
    /// <summary>Pixels in a row.</summary>
    public int Width { get; } = width;

    /// <summary>Rows.</summary>
    public int Height { get; } = height;

    /// <summary>Brightness of each pixel, 0 to 255, row by row from the top.</summary>
    public float[] Grey { get; } = new float[width * height];

    /// <summary>Red ink on each pixel, 0 to 1; none where nothing is stamped.</summary>
    public float[]? Red { get; set; }

    /// <summary>Reads a portable greymap (P5).</summary>
    /// <param name="file">The file.</param>
    public static Sheet Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var fields = new List<string>();
        var at = 0;
        while (fields.Count < 4)
        {
            var end = Array.FindIndex(bytes, at, b => b is (byte)' ' or (byte)'\n');
            fields.Add(Encoding.ASCII.GetString(bytes, at, end - at));
            at = end + 1;
        }

        var sheet = new Sheet(int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        for (var i = 0; i < sheet.Grey.Length; i++)
        {
            sheet.Grey[i] = bytes[at + i];
        }

        return sheet;
    }

    /// <summary>Writes a portable greymap, or a pixmap where there is red ink.</summary>
    /// <param name="file">The file.</param>
    public void Write(string file)
    {
        using var stream = new BufferedStream(File.Create(file), 1 << 16);
        stream.Write(
            Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(Red is null ? "P5" : "P6")}\n{Width} {Height}\n255\n"))
        );
        for (var i = 0; i < Grey.Length; i++)
        {
            stream.WriteByte(Level(Grey[i]));
            if (Red is not null)
            {
                var rest = Level(Grey[i] * (1 - 0.8f * Red[i]));
                stream.WriteByte(rest);
                stream.WriteByte(rest);
            }
        }
    }

    /// <summary>The sheet turned clockwise.</summary>
    /// <param name="quarterTurns">How many times by 90°, 0 to 3.</param>
    public Sheet Turned(int quarterTurns)
    {
        var sheet = this;
        for (var turn = 0; turn < quarterTurns; turn++)
        {
            sheet = sheet.TurnedOnce();
        }

        return sheet;
    }

    private Sheet TurnedOnce()
    {
        var turned = new Sheet(Height, Width) { Red = Red is null ? null : new float[Red.Length] };
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (from, to) = (y * Width + x, x * Height + Height - 1 - y);
                turned.Grey[to] = Grey[from];
                if (Red is not null)
                {
                    turned.Red![to] = Red[from];
                }
            }
        }

        return turned;
    }

    private static byte Level(float value) => (byte)Math.Clamp(value + 0.5f, 0, 255);
}
