namespace Ingest.Ocr.Images;

/// <summary>The dark pixels of a part of a page.</summary>
internal sealed class Ink
{
    private readonly bool[] dark;

    /// <summary>Takes the dark pixels out of an image.</summary>
    /// <param name="image">The page.</param>
    /// <param name="area">The part, within the image.</param>
    /// <param name="threshold">Grey below this is ink.</param>
    public Ink(PageImage image, PixelBox area, int threshold)
    {
        Area = area;
        dark = new bool[area.Width * area.Height];
        for (var y = 0; y < area.Height; y++)
        {
            var row = image.Grey.AsSpan((area.Y0 + y) * image.Width + area.X0, area.Width);
            for (var x = 0; x < row.Length; x++)
            {
                dark[y * area.Width + x] = row[x] < threshold;
            }
        }
    }

    private Ink(PixelBox area, bool[] dark)
    {
        Area = area;
        this.dark = dark;
    }

    /// <summary>Where on the page it is.</summary>
    public PixelBox Area { get; }

    /// <summary>Columns.</summary>
    public int Width => Area.Width;

    /// <summary>Rows.</summary>
    public int Height => Area.Height;

    /// <summary>Whether there is ink.</summary>
    /// <param name="x">Column within the part.</param>
    /// <param name="y">Row within the part.</param>
    public bool this[int x, int y] => dark[y * Width + x];

    /// <summary>A copy of a part of it.</summary>
    /// <param name="part">In the coordinates of this ink.</param>
    public Ink Part(PixelBox part)
    {
        var copy = new bool[part.Width * part.Height];
        for (var y = 0; y < part.Height; y++)
        {
            dark.AsSpan((part.Y0 + y) * Width + part.X0, part.Width).CopyTo(copy.AsSpan(y * part.Width));
        }

        return new Ink(part.Move(Area.X0, Area.Y0), copy);
    }

    /// <summary>A copy in which paper that ink surrounds is ink too.</summary>
    public Ink Filled()
    {
        var outside = new bool[dark.Length];
        var open = new Stack<int>();
        for (var at = 0; at < dark.Length; at++)
        {
            var (x, y) = (at % Width, at / Width);
            if (x == 0 || y == 0 || x == Width - 1 || y == Height - 1)
            {
                Enter(at);
            }
        }

        while (open.TryPop(out var at))
        {
            var (x, y) = (at % Width, at / Width);
            Enter(x > 0 ? at - 1 : at);
            Enter(x < Width - 1 ? at + 1 : at);
            Enter(y > 0 ? at - Width : at);
            Enter(y < Height - 1 ? at + Width : at);
        }

        return new Ink(Area, Array.ConvertAll(outside, o => !o));

        void Enter(int at)
        {
            if (!dark[at] && !outside[at])
            {
                outside[at] = true;
                open.Push(at);
            }
        }
    }

    /// <summary>Takes a pixel away.</summary>
    /// <param name="x">Column within the part.</param>
    /// <param name="y">Row within the part.</param>
    public void Erase(int x, int y) => dark[y * Width + x] = false;

    /// <summary>How many pixels of a row are ink.</summary>
    /// <param name="y">Row within the part.</param>
    public int CountInRow(int y)
    {
        var count = 0;
        foreach (var pixel in dark.AsSpan(y * Width, Width))
        {
            count += pixel ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether any pixel of a column is ink.</summary>
    /// <param name="x">Column within the part.</param>
    /// <param name="y0">First row.</param>
    /// <param name="y1">Row after the last.</param>
    public bool AnyInColumn(int x, int y0, int y1)
    {
        for (var y = y0; y < y1; y++)
        {
            if (dark[y * Width + x])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds what hangs together, diagonals included.</summary>
    /// <param name="labels">For each pixel the label of its component, 0 for none.</param>
    public List<InkComponent> Components(out int[] labels)
    {
        labels = new int[dark.Length];
        var found = new List<InkComponent>();
        var open = new Stack<int>();
        for (var start = 0; start < dark.Length; start++)
        {
            if (dark[start] && labels[start] == 0)
            {
                found.Add(Fill(start, found.Count + 1, labels, open));
            }
        }

        return found;
    }

    private InkComponent Fill(int start, int label, int[] labels, Stack<int> open)
    {
        var box = new PixelBox(int.MaxValue, int.MaxValue, 0, 0);
        var pixels = 0;
        labels[start] = label;
        open.Push(start);
        while (open.TryPop(out var at))
        {
            var (x, y) = (at % Width, at / Width);
            box = box.Union(new PixelBox(x, y, x + 1, y + 1));
            pixels++;
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(Height - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(Width - 1, x + 1); nx++)
                {
                    var next = ny * Width + nx;
                    if (dark[next] && labels[next] == 0)
                    {
                        labels[next] = label;
                        open.Push(next);
                    }
                }
            }
        }

        return new InkComponent(label, box, pixels);
    }
}
