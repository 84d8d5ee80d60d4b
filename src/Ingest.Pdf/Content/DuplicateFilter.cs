using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Pdf.Content;

/// <summary>
/// Recognises a glyph printed again at nearly the same place: some producers make bold or shadowed text by printing it
/// two to four times, a hair apart. Invisible text (OCR) over the same visible text counts as such a repetition too.
/// </summary>
internal sealed class DuplicateFilter
{
    /// <summary>Offset of a repetition along the line and across it, as a share of the font size.</summary>
    private const double MaxOffset = 0.12;

    /// <summary>Narrow glyphs such as leader dots may truly stand this close, as a share of their width.</summary>
    private const double MaxOffsetOfWidth = 0.45;

    /// <summary>Side of the squares the page is divided into, in points.</summary>
    private const double CellSize = 8;

    /// <summary>More glyphs in one square are an attack on our patience, not text.</summary>
    private const int MaxGlyphsCompared = 64;

    private readonly Dictionary<(int X, int Y), int> cells = [];
    private readonly List<(Glyph Glyph, int Next)> entries = [];

    /// <summary>Notes a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <returns>The number of the same glyph that is there already, in the order of noting; −1 where there is none.</returns>
    public int Find(Glyph glyph)
    {
        var across = MaxOffset * glyph.FontSize;
        var along = Math.Min(across, MaxOffsetOfWidth * (glyph.Rotation is 0 or 180 ? glyph.Box.Width : glyph.Box.Height));
        var (dx, dy) = glyph.Rotation is 0 or 180 ? (along, across) : (across, along);
        var (x, y) = (glyph.Box.X0, glyph.Box.Y0);
        for (var column = Cell(x - dx); column <= Cell(x + dx); column++)
        {
            for (var row = Cell(y - dy); row <= Cell(y + dy); row++)
            {
                if (FindInCell(column, row, glyph, dx, dy) is var index and >= 0)
                {
                    return index;
                }
            }
        }

        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (Cell(x), Cell(y)), out _);
        entries.Add((glyph, head));
        head = entries.Count;
        return -1;
    }

    private static int Cell(double position) => (int)Math.Floor(Math.Clamp(position, -1e6, 1e6) / CellSize);

    private int FindInCell(int column, int row, Glyph glyph, double dx, double dy)
    {
        cells.TryGetValue((column, row), out var next);
        for (var hops = 0; next > 0 && hops < MaxGlyphsCompared; hops++)
        {
            var (other, following) = entries[next - 1];
            if (
                Math.Abs(other.Box.X0 - glyph.Box.X0) <= dx
                && Math.Abs(other.Box.Y0 - glyph.Box.Y0) <= dy
                && (other.RenderingMode != 3 || glyph.RenderingMode == 3)
                && string.Equals(other.Text, glyph.Text, StringComparison.Ordinal)
            )
            {
                return next - 1;
            }

            next = following;
        }

        return -1;
    }
}
