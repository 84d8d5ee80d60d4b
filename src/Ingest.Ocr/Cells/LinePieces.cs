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
}
