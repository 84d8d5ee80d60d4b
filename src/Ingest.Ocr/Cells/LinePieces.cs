using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>Finds what hangs together in one line.</summary>
internal static class LinePieces
{
    /// <summary>The pieces of a line from left to right, in the coordinates of the ink.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    public static IReadOnlyList<InkComponent> Of(Ink ink, PixelBox line) =>
        [.. ink.Part(line).Components(out _).Select(c => c with { Box = c.Box.Move(line.X0, line.Y0) }).OrderBy(c => c.Box.X0)];

    /// <summary>The stretches of columns with ink between columns without, from left to right.</summary>
    /// <param name="pieces">The pieces of a line from left to right.</param>
    public static IReadOnlyList<(int Start, int End)> Stretches(IReadOnlyList<InkComponent> pieces)
    {
        var stretches = new List<(int Start, int End)>();
        foreach (var box in pieces.Select(p => p.Box))
        {
            if (stretches.Count > 0 && box.X0 < stretches[^1].End)
            {
                stretches[^1] = (stretches[^1].Start, Math.Max(stretches[^1].End, box.X1));
            }
            else
            {
                stretches.Add((box.X0, box.X1));
            }
        }

        return stretches;
    }
}
