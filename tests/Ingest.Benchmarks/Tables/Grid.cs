using System.Text;

namespace Ingest.Benchmarks.Tables;

/// <summary>A table as rows of cell text, header first; the text of a merged cell stands in its first row and column.</summary>
/// <param name="Rows">One text for each grid column, empty for none.</param>
internal sealed record Grid(IReadOnlyList<string[]> Rows)
{
    private const char FullWidthOffset = (char)('\uFF01' - '!');

    /// <summary>How often each text occurs.</summary>
    public Dictionary<string, int> Cells { get; } = Count(Rows.SelectMany(r => r).Select(Folded).Where(t => t.Length > 0));

    /// <summary>How often each row occurs, each cell in its column.</summary>
    public Dictionary<string, int> Lines { get; } =
        Count(Rows.Select(r => string.Join('|', r.Select(Folded)).TrimEnd('|')).Where(l => l.Length > 0));

    /// <summary>How many the two have in common.</summary>
    /// <param name="a">Occurrences.</param>
    /// <param name="b">Other occurrences.</param>
    public static int Common(Dictionary<string, int> a, Dictionary<string, int> b) =>
        a.Sum(p => Math.Min(p.Value, b.GetValueOrDefault(p.Key)));

    private static Dictionary<string, int> Count(IEnumerable<string> texts) =>
        texts.GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>Without white space, full-width marks as ASCII, one kind of dash, quote and comparison.</summary>
    internal static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Where(c => !char.IsWhiteSpace(c)))
        {
            _ = letter switch
            {
                >= '\uFF01' and <= '\uFF5E' => folded.Append((char)(letter - FullWidthOffset)),
                >= '‐' and <= '―' or '−' => folded.Append('-'),
                '“' or '”' or '‘' or '’' => folded.Append('"'),
                '≥' => folded.Append(">="),
                '≤' => folded.Append("<="),
                _ => folded.Append(letter),
            };
        }

        return folded.ToString();
    }
}
