using System.Text.RegularExpressions;

namespace Ingest.Layout.Prose;

/// <summary>Tells headings from paragraphs by numbering, size, weight and place.</summary>
internal static partial class HeadingFinder
{
    /// <summary>Headings are no longer, in characters.</summary>
    private const int Longest = 60;

    /// <summary>Headings without a number are no longer, in characters.</summary>
    private const int LongestUnnumbered = 30;

    /// <summary>Indices of the blocks that are headings, with the style of their number.</summary>
    /// <param name="blocks">Paragraphs and tables in reading order.</param>
    /// <param name="frame">The text frame of the document.</param>
    public static IReadOnlyDictionary<int, NumberingStyle> Find(IReadOnlyList<Block> blocks, TextFrame frame)
    {
        var headings = new Dictionary<int, NumberingStyle>();
        var listed = blocks.Where(b => b.IsContentsEntry).Select(b => Key(Leader().Replace(b.Text, ""))).ToHashSet();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Style(blocks, i, frame, listed) is { } style)
            {
                headings[i] = style;
            }
        }

        return headings;
    }

    private static NumberingStyle? Style(IReadOnlyList<Block> blocks, int index, TextFrame frame, HashSet<string> listed)
    {
        var block = blocks[index];
        var text = block.Text.Trim();
        if (block.Table is not null || block.IsContentsEntry || text.Length is < 2 or > Longest || Sentence().IsMatch(text))
        {
            return null;
        }

        var larger = block.Lines[0].FontSize > 1.08 * frame.FontSize;
        var bold = block.Lines.All(l => l.Bold);
        var inContents = listed.Contains(Key(text));
        var style = Numbering.Of(text);
        if (style is null)
        {
            return Unnumbered(blocks, index, larger, bold, frame) ?? (inContents ? NumberingStyle.Unnumbered : null);
        }

        var sure =
            style is NumberingStyle.Part or NumberingStyle.Chinese or NumberingStyle.ChineseInBrackets || larger || bold || inContents;
        return sure || !IsListItem(blocks, index, style.Value) ? style : null;
    }

    /// <summary>
    /// A short line of its own, not on the cover: in a larger size and centred it heads a part; in bold it heads the plain text below it.
    /// </summary>
    private static NumberingStyle? Unnumbered(IReadOnlyList<Block> blocks, int index, bool larger, bool bold, TextFrame frame)
    {
        var block = blocks[index];
        if (block.Text.Length > LongestUnnumbered || block.Lines[0].Page == 1 || !Letters().IsMatch(block.Text))
        {
            return null;
        }

        if (larger && block.Lines.All(frame.IsCentred))
        {
            return NumberingStyle.Part;
        }

        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var headsText =
            next is { Table: null, IsContentsEntry: false } && !next.Lines.All(l => l.Bold) && next.Text.Length > block.Text.Length;
        return bold && headsText ? NumberingStyle.Unnumbered : null;
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Numbered lines of plain weight that follow each other without text between are a list.</summary>
    private static bool IsListItem(IReadOnlyList<Block> blocks, int index, NumberingStyle style)
    {
        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var previous = index > 0 ? blocks[index - 1] : null;
        return next is null || IsItem(next, style) || (previous is not null && IsItem(previous, style));
    }

    private static bool IsItem(Block block, NumberingStyle style) =>
        block.Table is null && block.Text.Length <= Longest && Numbering.Of(block.Text) == style;

    [GeneratedRegex(@"[。；;，,：:！!？?]\s*$|。")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\s.…·_]*\d*\s*$")]
    private static partial Regex Leader();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letters();
}
