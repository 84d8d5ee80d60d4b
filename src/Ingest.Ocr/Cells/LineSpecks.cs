using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Takes specks off the ends of a line: no mark so small ends one, but a recogniser takes them for a point or a dash, so that a number is
/// none any more.
/// </summary>
internal static class LineSpecks
{
    /// <summary>Ink of a mark that ends a line, as a share of the square of the height of the line; a point in a number may have less.</summary>
    private const double SmallestMark = 0.02;

    /// <summary>Erases specks before the first and after the last piece of text, in columns of their own.</summary>
    /// <param name="ink">Ink of the cell or block; specks are erased.</param>
    /// <param name="line">The line within the ink.</param>
    /// <returns>The line without them; as it was where there is nothing else.</returns>
    public static PixelBox Erase(Ink ink, PixelBox line)
    {
        var pieces = LinePieces.Of(ink, line);
        var height = pieces.Select(p => p.Box.Height).DefaultIfEmpty(0).Max();
        var text = pieces.Where(p => p.Pixels >= SmallestMark * height * height).Select(p => p.Box).ToList();
        if (text.Count == 0)
        {
            return line;
        }

        var (start, end) = (text.Min(b => b.X0), text.Max(b => b.X1));
        var specks = pieces.Where(p => p.Box.X1 <= start || p.Box.X0 >= end).ToList();
        if (specks.Count == 0)
        {
            return line;
        }

        foreach (var box in specks.Select(s => s.Box))
        {
            for (var y = box.Y0; y < box.Y1; y++)
            {
                for (var x = box.X0; x < box.X1; x++)
                {
                    ink.Erase(x, y);
                }
            }
        }

        return pieces.Except(specks).Select(p => p.Box).Aggregate((a, b) => a.Union(b));
    }
}
