using Ingest.Layout.Grids;
using Ingest.Layout.Tables;
using Ingest.Layout.Text;
using Ingest.Model;

namespace Ingest.Layout.Rulings;

/// <summary>
/// Columns of tables that print lines between rows only. Lines of one width above one another are such a table; its columns
/// are what the white strips part that run through all its rows, and each strip becomes a vertical edge in the rows where
/// no text crosses it.
/// </summary>
internal static class AlignedColumns
{
    /// <summary>Narrowest white strip between two columns, in points.</summary>
    private const double NarrowestStrip = 3;

    /// <summary>Gap between two texts of one row, in font sizes.</summary>
    private const double WordGap = 0.4;

    /// <summary>Fewest lines between rows: those above and below the header and the one at the end.</summary>
    private const int FewestLines = 3;

    /// <summary>The edges with those that the alignment tells.</summary>
    /// <param name="edges">The edges printed on a page.</param>
    /// <param name="glyphs">Its text.</param>
    public static PageEdges Complete(PageEdges edges, IReadOnlyList<Glyph> glyphs)
    {
        var lone = edges.Horizontal.Where(h => !edges.Vertical.Any(v => EdgeNetwork.Touch(h, v))).ToList();
        var stacks = Stacks(lone).ToList();
        if (stacks.Count == 0)
        {
            return edges;
        }

        var runs = GlyphRun.Split(glyphs).SelectMany(Pieces).ToList();
        var told = stacks.SelectMany(stack => Tables(stack, runs)).SelectMany(lines => Columns(lines, lone, runs)).ToList();
        return told.Count == 0 ? edges : edges with { Vertical = PageEdges.Chain([.. edges.Vertical, .. told]) };
    }

    /// <summary>A run cut at its gaps: a number at the right of its column nearly meets the words of the next.</summary>
    private static IEnumerable<GlyphRun> Pieces(GlyphRun run)
    {
        var start = 0;
        for (var i = 1; i <= run.Glyphs.Count; i++)
        {
            if (i == run.Glyphs.Count || run.Glyphs[i].Box.X0 - run.Glyphs[i - 1].Box.X1 >= WordGap * run.Glyphs[i].FontSize)
            {
                yield return new GlyphRun([.. run.Glyphs.Skip(start).Take(i - start)]);
                start = i;
            }
        }
    }

    /// <summary>Lines of one width, from the top.</summary>
    private static IEnumerable<List<Edge>> Stacks(List<Edge> lone)
    {
        var rest = lone.OrderByDescending(e => e.Length).ToList();
        while (rest.Count >= FewestLines)
        {
            var stack = rest.Where(e => Near(e.Start, rest[0].Start) && Near(e.End, rest[0].End)).OrderBy(e => e.Position).ToList();
            rest.RemoveAll(stack.Contains);
            if (stack.Count >= FewestLines)
            {
                yield return stack;
            }
        }
    }

    /// <summary>The stack cut where a caption or nothing stands between two lines.</summary>
    private static IEnumerable<List<Edge>> Tables(List<Edge> stack, IReadOnlyList<GlyphRun> runs)
    {
        var lines = new List<Edge> { stack[0] };
        foreach (var (upper, lower) in stack.Zip(stack.Skip(1)))
        {
            if (!IsRow([.. Between(runs, upper, lower.Position)], lower.Position - upper.Position))
            {
                if (lines.Count >= FewestLines)
                {
                    yield return lines;
                }

                lines = [];
            }

            lines.Add(lower);
        }

        if (lines.Count >= FewestLines)
        {
            yield return lines;
        }
    }

    private static bool IsRow(List<GlyphRun> texts, double height) =>
        texts.Count > 0
        && !texts.Exists(t => CaptionWords.IsLabelled(TextOf(t)))
        && (height <= OpenSides.HighestRow || Baselines(texts).Any(b => b.Count > 1));

    private static IEnumerable<Edge> Columns(List<Edge> lines, List<Edge> lone, IReadOnlyList<GlyphRun> runs)
    {
        var (first, last) = (lines[0], lines[^1]);
        var texts = Between(runs, first, last.Position).ToList();
        var strips = Strips(texts, first).ToList();
        var parts = lone.Where(e =>
            e.Position > first.Position && e.Position < last.Position && e.Start >= first.Start - 1 && e.End <= first.End + 1
        );
        var ys = parts.Select(e => e.Position).Append(first.Position).Append(last.Position).Distinct().Order().ToList();
        foreach (var (top, bottom) in ys.Zip(ys.Skip(1)))
        {
            var row = texts.Where(t => BoxOf(t) is { CenterY: var y } && y > top && y < bottom).ToList();
            foreach (var x in strips.Where(x => !row.Exists(t => BoxOf(t).X0 < x && BoxOf(t).X1 > x)))
            {
                yield return new Edge(x, top, bottom);
            }
        }
    }

    /// <summary>
    /// The middles of the white strips. Rows with few texts are left out: titles, groups of columns and what is merged
    /// run across strips.
    /// </summary>
    private static IEnumerable<double> Strips(List<GlyphRun> texts, Edge width)
    {
        var baselines = Baselines(texts).ToList();
        var most = baselines.Max(b => b.Count);
        var covered = double.MaxValue;
        foreach (var box in baselines.Where(b => b.Count * 2 > most).SelectMany(b => b).Select(BoxOf).OrderBy(b => b.X0))
        {
            if (box.X0 - covered >= NarrowestStrip)
            {
                yield return (box.X0 + covered) / 2;
            }

            covered = covered == double.MaxValue ? box.X1 : Math.Max(covered, box.X1);
        }
    }

    private static IEnumerable<List<GlyphRun>> Baselines(List<GlyphRun> texts) =>
        texts.GroupBy(t => Math.Round(t.Glyphs[0].Baseline)).Select(g => g.ToList());

    private static IEnumerable<GlyphRun> Between(IReadOnlyList<GlyphRun> runs, Edge upper, double bottom) =>
        runs.Where(r =>
            BoxOf(r) is var b && b.CenterY > upper.Position && b.CenterY < bottom && b.CenterX > upper.Start && b.CenterX < upper.End
        );

    private static string TextOf(GlyphRun run) => string.Concat(run.Glyphs.Select(g => g.Text));

    private static Box BoxOf(GlyphRun run) =>
        new(run.Glyphs.Min(g => g.Box.X0), run.Glyphs.Min(g => g.Box.Y0), run.Glyphs.Max(g => g.Box.X1), run.Glyphs.Max(g => g.Box.Y1));

    private static bool Near(double a, double b) => Math.Abs(a - b) <= EdgeNetwork.TouchTolerance;
}
