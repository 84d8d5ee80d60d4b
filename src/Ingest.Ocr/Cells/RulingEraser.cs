using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>Takes the rulings around a cell out of its ink, and specks with them.</summary>
internal static class RulingEraser
{
    /// <summary>Rulings keep within this distance of the edge of a cell, in points.</summary>
    private const double Zone = 3;

    /// <summary>A stroke of a character is not longer than this, in points: larger type does not stand in cells.</summary>
    private const double LongestStroke = 20;

    /// <summary>No text stands this near to the middle of a ruling, in points.</summary>
    private const double OnRuling = 2;

    /// <summary>A run along a ruling and on it is a piece of it from this length on, in points: worn lines are broken.</summary>
    private const double ShortestPiece = 5;

    /// <summary>Specks are smaller than this, in square points; a decimal point has three times as much.</summary>
    private const double LargestSpeck = 0.35;

    /// <summary>
    /// A line that stands alone, as under a running header, is at least so long, in points; two dashes in a row (——) are shorter. Shown
    /// to a recogniser it costs seconds, since its height is taken for that of text.
    /// </summary>
    private const double ShortestLine = 40;

    /// <summary>Such a line is at most so thick, in points, also where it is double or a little curved.</summary>
    private const double ThickestLine = 4;

    /// <summary>A point or comma is smaller than this, in square points.</summary>
    private const double LargestMark = 1.3;

    /// <summary>A point or comma stands this near a letter, in points.</summary>
    private const double MarkDistance = 6;

    /// <summary>Erases what is no text.</summary>
    /// <param name="ink">Ink of a cell, up to the middle of its rulings, or of a block of text.</param>
    /// <param name="scale">Pixels in a point.</param>
    /// <param name="isCell">Whether rulings run along its edges.</param>
    public static void Clean(Ink ink, double scale, bool isCell)
    {
        var zone = isCell ? (int)Math.Ceiling(Zone * scale) : 0;
        if (isCell)
        {
            EraseRuns(ink, zone, Math.Min(LongestStroke * scale, ink.Width * 0.8), isHorizontal: true);
            EraseRuns(ink, zone, Math.Min(LongestStroke * scale, ink.Height * 0.8), isHorizontal: false);
            EraseRuns(ink, (int)Math.Ceiling(OnRuling * scale), ShortestPiece * scale, isHorizontal: true);
            EraseRuns(ink, (int)Math.Ceiling(OnRuling * scale), ShortestPiece * scale, isHorizontal: false);
        }

        var components = ink.Components(out var labels);
        var parts = components.ToLookup(c => IsRest(c, ink, zone, scale, labels));
        var (rests, text) = (parts[true], parts[false].ToList());
        var letters = text.Where(c => c.Pixels >= LargestMark * scale * scale).ToList();
        var lone = text.Where(c => c.Pixels < LargestMark * scale * scale && !letters.Exists(l => IsNear(l.Box, c.Box, scale)));
        foreach (var component in rests.Concat(lone))
        {
            Erase(ink, component, labels);
        }
    }

    private static bool IsNear(PixelBox letter, PixelBox mark, double scale)
    {
        var across = Math.Max(letter.X0 - mark.X1, mark.X0 - letter.X1);
        var down = Math.Max(letter.Y0 - mark.Y1, mark.Y0 - letter.Y1);
        return across <= MarkDistance * scale && down <= MarkDistance / 2 * scale;
    }

    /// <summary>Erases long runs along the edges; a ruling that is a little aslant goes on in the next row or column.</summary>
    private static void EraseRuns(Ink ink, int zone, double longest, bool isHorizontal)
    {
        var (along, across) = isHorizontal ? (ink.Width, ink.Height) : (ink.Height, ink.Width);
        var erased = new List<(int X, int Y)>();
        for (var line = 0; line < across; line++)
        {
            if (line >= zone && line < across - zone)
            {
                continue;
            }

            var start = 0;
            for (var at = 0; at <= along; at++)
            {
                if (at < along && (IsInk(at, line) || IsInk(at, line - 1) || IsInk(at, line + 1)))
                {
                    continue;
                }

                for (var k = start; at - start >= longest && k < at; k++)
                {
                    erased.Add(isHorizontal ? (k, line) : (line, k));
                }

                start = at + 1;
            }
        }

        erased.ForEach(pixel => ink.Erase(pixel.X, pixel.Y));

        bool IsInk(int at, int line) => line >= 0 && line < across && (isHorizontal ? ink[at, line] : ink[line, at]);
    }

    /// <summary>Specks, and pieces that keep to the edges: what is left of a faint or curved ruling, or of the corner of two.</summary>
    private static bool IsRest(InkComponent component, Ink ink, int zone, double scale, int[] labels)
    {
        var box = component.Box;
        if (component.Pixels < LargestSpeck * scale * scale || IsLine(box, scale))
        {
            return true;
        }

        var edge = (int)Math.Ceiling(scale);
        var near = (int)Math.Ceiling(OnRuling * scale);
        if (zone > 0 && (box.X1 <= near || box.X0 >= ink.Width - near || box.Y1 <= near || box.Y0 >= ink.Height - near))
        {
            return true;
        }

        var touches = box.X0 < edge || box.Y0 < edge || box.X1 > ink.Width - edge || box.Y1 > ink.Height - edge;
        return touches && !ReachesInside(component, ink, zone, labels);
    }

    /// <summary>Whether a component has ink farther from every edge than rulings keep.</summary>
    private static bool ReachesInside(InkComponent component, Ink ink, int zone, int[] labels)
    {
        var inside = component.Box.Intersect(new PixelBox(zone, zone, ink.Width - zone, ink.Height - zone));
        for (var y = inside.Y0; y < inside.Y1; y++)
        {
            for (var x = inside.X0; x < inside.X1; x++)
            {
                if (labels[y * ink.Width + x] == component.Label)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsLine(PixelBox box, double scale) =>
        Math.Max(box.Width, box.Height) >= ShortestLine * scale && Math.Min(box.Width, box.Height) <= ThickestLine * scale;

    private static void Erase(Ink ink, InkComponent component, int[] labels)
    {
        for (var y = component.Box.Y0; y < component.Box.Y1; y++)
        {
            for (var x = component.Box.X0; x < component.Box.X1; x++)
            {
                if (labels[y * ink.Width + x] == component.Label)
                {
                    ink.Erase(x, y);
                }
            }
        }
    }
}
