using System.Text;
using Ingest.Model;

namespace Ingest.Layout.Text;

/// <summary>Orders glyphs into lines of text.</summary>
internal static class LineBuilder
{
    /// <summary>Glyphs whose baselines differ by less than this share of the font size stand on one line.</summary>
    private const double BaselineTolerance = 0.3;

    /// <summary>A gap of this many font sizes divides a line into separate lines: a tab, or two columns.</summary>
    private const double ColumnGap = 2.8;

    /// <summary>A gap wider than the usual one of its line by this many font sizes is a space.</summary>
    private const double SpaceGap = 0.19;

    /// <summary>Lines from top to bottom, left to right where they share a baseline.</summary>
    /// <param name="glyphs">Glyphs in any order; white space among them is ignored, gaps tell where spaces are.</param>
    /// <param name="page">The page they are on, from 1.</param>
    /// <param name="cell">The cell they stand in, whose width lines may be spread over; none outside tables.</param>
    public static IReadOnlyList<Line> Build(IEnumerable<Glyph> glyphs, int page, Box? cell = null)
    {
        var lines = new List<Line>();
        var rows = Rows(glyphs).ToList();
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            var justified = cell is { } box ? JustifiedText.SpreadIn(row, box, r + 1 < rows.Count) : 0;
            var start = 0;
            for (var i = 1; i <= row.Count; i++)
            {
                if (i == row.Count || Gap(row[i - 1], row[i]) > ColumnGap)
                {
                    lines.Add(Assemble(row.GetRange(start, i - start), page, justified));
                    start = i;
                }
            }
        }

        return lines;
    }

    /// <summary>Groups glyphs by baseline, top to bottom, each group from left to right.</summary>
    private static IEnumerable<List<Glyph>> Rows(IEnumerable<Glyph> glyphs)
    {
        var row = new List<Glyph>();
        foreach (var glyph in glyphs.Where(g => !g.IsWhiteSpace).OrderBy(g => g.Baseline))
        {
            if (row.Count > 0 && glyph.Baseline - row[^1].Baseline > BaselineTolerance * Math.Min(glyph.FontSize, row[^1].FontSize))
            {
                yield return Sorted(row);
                row = [];
            }

            row.Add(glyph);
        }

        if (row.Count > 0)
        {
            yield return Sorted(row);
        }
    }

    private static List<Glyph> Sorted(List<Glyph> row) => [.. row.OrderBy(g => g.Box.X0)];

    private static double Gap(Glyph left, Glyph right) => (right.Box.X0 - left.Box.X1) / Math.Max(left.FontSize, right.FontSize);

    private static Line Assemble(List<Glyph> glyphs, int page, double justified)
    {
        var text = new StringBuilder();
        var edges = new List<double>(glyphs.Count + 1);
        List<UncertainSymbol>? uncertain = null;
        var spread = Math.Max(justified, Spread(glyphs));
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i > 0 && Gap(glyphs[i - 1], glyphs[i]) > spread + SpaceGap)
            {
                text.Append(' ');
                edges.Add(glyphs[i - 1].Box.X1);
            }

            if (IsUncertain(glyphs[i]))
            {
                var (length, confidence, others) = (glyphs[i].Text.Length, glyphs[i].Confidence, glyphs[i].Alternatives);
                (uncertain ??= []).Add(new UncertainSymbol(text.Length, length, confidence, others));
            }

            Append(glyphs[i], text, edges);
        }

        edges.Add(glyphs[^1].Box.X1);
        return new Line
        {
            Page = page,
            Text = text.ToString(),
            Edges = edges,
            Box = Box.UnionOf(glyphs.Select(g => g.Box)),
            Baseline = glyphs[0].Baseline,
            FontSize = glyphs.GroupBy(g => Math.Round(g.FontSize, 1)).MaxBy(g => g.Count())!.Key,
            Bold = glyphs.Count(g => g.Bold) * 2 > glyphs.Count,
            Confidence = glyphs.Min(g => g.Confidence),
            Uncertain = uncertain is null ? [] : uncertain,
        };
    }

    private static bool IsUncertain(Glyph glyph) => glyph.Confidence < 1 || glyph.Alternatives.Count > 0;

    /// <summary>A ligature's width is shared out among its characters.</summary>
    private static void Append(Glyph glyph, StringBuilder text, List<double> edges)
    {
        text.Append(glyph.Text);
        for (var i = 0; i < glyph.Text.Length; i++)
        {
            edges.Add(glyph.Box.X0 + glyph.Box.Width * i / glyph.Text.Length);
        }
    }

    /// <summary>The usual gap between the glyphs of a line, in font sizes: justified Chinese text is spread evenly.</summary>
    private static double Spread(List<Glyph> glyphs)
    {
        if (glyphs.Count < 8)
        {
            return 0;
        }

        var gaps = glyphs.Zip(glyphs.Skip(1), Gap).Order().ToList();
        return Math.Max(0, gaps[gaps.Count / 2]);
    }
}
