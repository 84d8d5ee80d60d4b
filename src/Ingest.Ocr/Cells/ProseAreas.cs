using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>Finds the parts of a page outside its tables.</summary>
internal static class ProseAreas
{
    /// <summary>Bands between tables over the whole width, and what is left and right of a table.</summary>
    /// <param name="page">The whole page.</param>
    /// <param name="tables">Its tables.</param>
    public static IEnumerable<PixelBox> Of(PixelBox page, IReadOnlyList<PixelBox> tables)
    {
        var top = page.Y0;
        foreach (var (y0, y1) in Bands(tables))
        {
            yield return page with
            {
                Y0 = top,
                Y1 = y0,
            };
            var x = page.X0;
            foreach (var table in tables.Where(t => t.Y0 < y1 && t.Y1 > y0).OrderBy(t => t.X0))
            {
                yield return new PixelBox(x, y0, table.X0, y1);
                x = Math.Max(x, table.X1);
            }

            yield return new PixelBox(x, y0, page.X1, y1);
            top = y1;
        }

        yield return page with
        {
            Y0 = top,
        };
    }

    /// <summary>Rows that tables cover, from the top; tables beside each other share them.</summary>
    private static List<(int Top, int Bottom)> Bands(IReadOnlyList<PixelBox> tables)
    {
        var bands = new List<(int Top, int Bottom)>();
        foreach (var table in tables.OrderBy(t => t.Y0))
        {
            if (bands.Count > 0 && table.Y0 < bands[^1].Bottom)
            {
                bands[^1] = (bands[^1].Top, Math.Max(bands[^1].Bottom, table.Y1));
            }
            else
            {
                bands.Add((table.Y0, table.Y1));
            }
        }

        return bands;
    }
}
