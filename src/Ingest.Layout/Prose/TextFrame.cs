using Ingest.Layout.Text;

namespace Ingest.Layout.Prose;

/// <summary>Where and how running text is set: the measures paragraphs and headings are told by.</summary>
/// <param name="Left">Left margin of full lines in points.</param>
/// <param name="Right">Right margin of full lines in points.</param>
/// <param name="FontSize">Font size of most characters in points.</param>
internal sealed record TextFrame(double Left, double Right, double FontSize)
{
    /// <summary>Shorter lines do not show the margins, in characters.</summary>
    private const int TellingLength = 12;

    /// <summary>The frame of a set of lines; that of <paramref name="whole"/> where there are too few long ones.</summary>
    /// <param name="lines">Lines outside tables.</param>
    /// <param name="whole">The frame of the whole document.</param>
    public static TextFrame Of(IReadOnlyList<Line> lines, TextFrame? whole = null)
    {
        var telling = lines.Where(l => l.Text.Length >= TellingLength).ToList();
        var size = whole?.FontSize ?? MostCommonSize(lines);
        var body = telling.Where(l => Math.Abs(l.FontSize - size) < 0.5).ToList();
        if (body.Count < 3)
        {
            return whole
                ?? new TextFrame(
                    lines.Select(l => l.Box.X0).DefaultIfEmpty(0).Min(),
                    lines.Select(l => l.Box.X1).DefaultIfEmpty(0).Max(),
                    size
                );
        }

        return new TextFrame(Margin(body.Select(l => l.Box.X0), 0.05), Margin(body.Select(l => l.Box.X1), 0.9), size);
    }

    /// <summary>Whether a line is set in the middle between the margins.</summary>
    /// <param name="line">A line.</param>
    public bool IsCentred(Line line) => Math.Abs(line.Box.CenterX - (Left + Right) / 2) < 0.08 * (Right - Left);

    private static double MostCommonSize(IReadOnlyList<Line> lines) =>
        lines
            .GroupBy(l => Math.Round(l.FontSize * 2) / 2)
            .OrderByDescending(g => g.Sum(l => l.Text.Length))
            .Select(g => g.Key)
            .FirstOrDefault(10.5);

    private static double Margin(IEnumerable<double> values, double quantile)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)(quantile * (sorted.Count - 1))];
    }
}
