using Ingest.Model;
using Xunit;

namespace Ingest.Layout.Tests;

/// <summary>Draws a page for a test: text at a place, lines, ruled grids.</summary>
internal sealed class PageSketch(int number = 1, double width = 595, double height = 842)
{
    private readonly List<Glyph> _glyphs = [];
    private readonly List<Ruling> _rulings = [];

    /// <summary>Writes text with its baseline at y: Chinese characters one em wide, others half an em.</summary>
    public PageSketch Text(double x, double y, string text, double size = 10, bool bold = false, double confidence = 1)
    {
        foreach (var c in text)
        {
            var advance = c < 0x2000 ? size / 2 : size;
            _glyphs.Add(
                new Glyph
                {
                    Text = c.ToString(),
                    Box = new Box(x, y - 0.8 * size, x + advance, y + 0.2 * size),
                    Baseline = y,
                    FontSize = size,
                    Bold = bold,
                    Confidence = confidence,
                }
            );
            x += advance;
        }

        return this;
    }

    public PageSketch Line(double x0, double y0, double x1, double y1, double thickness = 0.5)
    {
        _rulings.Add(new Ruling(new Box(x0, y0, x1, y1), thickness));
        return this;
    }

    /// <summary>Draws all lines of a grid and writes a text into each cell of each row.</summary>
    public PageSketch Table(double[] xs, double top, double rowHeight, params string[][] rows) => Table(xs, top, rowHeight, 1, rows);

    /// <summary>The same with texts that were recognised.</summary>
    public PageSketch Table(double[] xs, double top, double rowHeight, double confidence, params string[][] rows)
    {
        for (var r = 0; r <= rows.Length; r++)
        {
            Line(xs[0], top + r * rowHeight, xs[^1], top + r * rowHeight);
        }

        foreach (var x in xs)
        {
            Line(x, top, x, top + rows.Length * rowHeight);
        }

        return Texts(xs, top, rowHeight, confidence, rows);
    }

    /// <summary>Writes a text into each cell of each row without drawing lines.</summary>
    public PageSketch Texts(double[] xs, double top, double rowHeight, params string[][] rows) => Texts(xs, top, rowHeight, 1, rows);

    private PageSketch Texts(double[] xs, double top, double rowHeight, double confidence, string[][] rows)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                Text(xs[c] + 3, top + r * rowHeight + 0.7 * rowHeight, rows[r][c], 9, confidence: confidence);
            }
        }

        return this;
    }

    public PrintedPage Page() =>
        new()
        {
            Number = number,
            Width = width,
            Height = height,
            Glyphs = _glyphs,
            Rulings = _rulings,
        };

    public static DocumentLayout Read(params PageSketch[] pages) =>
        LayoutReader.Read(new PrintedDocument { Pages = [.. pages.Select(p => p.Page())] });

    /// <summary>The only table of some pages.</summary>
    public static Table SingleTable(params PageSketch[] pages) => Assert.Single(Read(pages).Tables);

    /// <summary>The texts of the cells of one row, by column.</summary>
    public static string[] RowOf(Table table, int row) =>
        [.. Enumerable.Range(0, table.ColumnCount).Select(c => table.CellAt(row, c)!.Text)];
}
