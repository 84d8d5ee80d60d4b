namespace Ingest.Layout.Text;

/// <summary>Lines that stand side by side on one baseline: the reporter on the left and the unit on the right, for example.</summary>
/// <param name="Lines">From left to right, at least one.</param>
internal sealed record LineRow(IReadOnlyList<Line> Lines)
{
    /// <summary>Baselines that differ by less than this share of the font size are one.</summary>
    private const double SameBaseline = 0.35;

    /// <summary>The text of all lines, with a space between them.</summary>
    public string Text => string.Join(' ', Lines.Select(l => l.Text));

    /// <summary>Upper edge in points.</summary>
    public double Top => Lines.Min(l => l.Box.Y0);

    /// <summary>Lower edge in points.</summary>
    public double Bottom => Lines.Max(l => l.Box.Y1);

    /// <summary>Groups lines by baseline, from top to bottom.</summary>
    /// <param name="lines">Lines of one page.</param>
    public static IReadOnlyList<LineRow> Group(IEnumerable<Line> lines)
    {
        var rows = new List<List<Line>>();
        foreach (var line in lines.OrderBy(l => l.Baseline))
        {
            if (rows.Count > 0 && line.Baseline - rows[^1][^1].Baseline < SameBaseline * line.FontSize)
            {
                rows[^1].Add(line);
            }
            else
            {
                rows.Add([line]);
            }
        }

        return [.. rows.Select(r => new LineRow([.. r.OrderBy(l => l.Box.X0)]))];
    }
}
