using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>Advances by CID: <c>/W</c>, <c>/DW</c>, <c>/W2</c>, <c>/DW2</c> (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class CidMetrics
{
    /// <summary>CIDs have two bytes; wider ranges are wrong.</summary>
    private const int MaxCid = 65535;

    private readonly Dictionary<int, double> widths = [];
    private readonly List<(int First, int Last, double Width)> widthRanges = [];
    private readonly Dictionary<int, (double Advance, double X)> verticals = [];
    private readonly double defaultWidth;
    private readonly double defaultAdvance;

    /// <summary>Reads them from a CID font.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="cidFont">The descendant font.</param>
    public CidMetrics(PdfFileObjects objects, PdfDictionary cidFont)
    {
        defaultWidth = objects.GetNumber(cidFont, "DW", 1000);
        defaultAdvance = objects.GetNumbers(cidFont, "DW2") is [_, var advance, ..] ? advance : -1000;
        ReadWidths(objects, objects.GetArray(cidFont, "W"));
        ReadVerticals(objects, objects.GetArray(cidFont, "W2"));
    }

    /// <summary>A glyph with its advances.</summary>
    /// <param name="cid">Its CID.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isVertical">Whether vertical metrics are wanted.</param>
    /// <param name="isSpaceCode">Whether word spacing applies.</param>
    public FontGlyph Glyph(int cid, string text, bool isVertical, bool isSpaceCode)
    {
        var width = WidthOf(cid);
        var (advance, x) = isVertical && verticals.TryGetValue(cid, out var own) ? own : (defaultAdvance, width / 2);
        return new FontGlyph
        {
            Text = text,
            Width = width / 1000,
            VerticalAdvance = advance / 1000,
            OriginX = x / 1000,
            IsSpaceCode = isSpaceCode,
        };
    }

    private double WidthOf(int cid)
    {
        if (widths.TryGetValue(cid, out var width))
        {
            return width;
        }

        foreach (var range in widthRanges)
        {
            if (cid >= range.First && cid <= range.Last)
            {
                return range.Width;
            }
        }

        return defaultWidth;
    }

    private void ReadWidths(PdfFileObjects objects, IReadOnlyList<PdfObject> items)
    {
        for (var i = 0; i + 1 < items.Count; )
        {
            var first = IntegerOf(items[i]);
            if (items[i + 1] is PdfArray list)
            {
                var values = objects.ItemsOf(list);
                for (var j = 0; j < values.Count && first + j <= MaxCid; j++)
                {
                    widths[first + j] = NumberOf(values[j]);
                }

                i += 2;
            }
            else
            {
                if (i + 2 < items.Count)
                {
                    AddRange(first, IntegerOf(items[i + 1]), NumberOf(items[i + 2]));
                }

                i += 3;
            }
        }
    }

    private void AddRange(int first, int last, double width)
    {
        // Some producers write one range a glyph: keep the list of true ranges short, for it is searched in order.
        if (last - first < 16)
        {
            for (var cid = first; cid <= last; cid++)
            {
                widths[cid] = width;
            }
        }
        else
        {
            widthRanges.Add((first, last, width));
        }
    }

    private void ReadVerticals(PdfFileObjects objects, IReadOnlyList<PdfObject> items)
    {
        for (var i = 0; i + 1 < items.Count; )
        {
            var first = IntegerOf(items[i]);
            if (items[i + 1] is PdfArray list)
            {
                var values = objects.ItemsOf(list);
                for (var j = 0; j + 2 < values.Count; j += 3)
                {
                    verticals[first + (j / 3)] = (NumberOf(values[j]), NumberOf(values[j + 1]));
                }

                i += 2;
            }
            else
            {
                for (var cid = first; i + 4 < items.Count && cid <= Math.Min(IntegerOf(items[i + 1]), MaxCid); cid++)
                {
                    verticals[cid] = (NumberOf(items[i + 2]), NumberOf(items[i + 3]));
                }

                i += 5;
            }
        }
    }

    private static int IntegerOf(PdfObject value) => value is PdfNumber number ? Math.Clamp(number.Integer, 0, MaxCid) : 0;

    private static double NumberOf(PdfObject value) => value is PdfNumber number ? number.Value : 0;
}
