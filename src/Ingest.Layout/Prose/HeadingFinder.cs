using System.Text.RegularExpressions;
using Ingest.Layout.Pages;

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
        var entries = blocks.Where(b => b.IsContentsEntry).Select(b => Leader().Replace(b.Text, "")).ToList();
        var listed = new Listed(
            entries.Select(Key).ToHashSet(),
            entries
                .Where(e => Numbering.Of(e) is NumberingStyle.Part)
                .Select(e => Key(Numbering.WithoutPart(e)))
                .Where(k => k.Length > 0)
                .ToHashSet()
        );
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Style(blocks, i, frame, listed) is { } style)
            {
                headings[i] = style;
            }
        }

        return headings;
    }

    /// <summary>What the table of contents lists, each text reduced to its letters and digits.</summary>
    /// <param name="Entries">All entries.</param>
    /// <param name="Parts">Entries of numbered parts without their number, which the heading itself may leave out.</param>
    private sealed record Listed(HashSet<string> Entries, HashSet<string> Parts);

    private static NumberingStyle? Style(IReadOnlyList<Block> blocks, int index, TextFrame frame, Listed listed)
    {
        var block = blocks[index];
        var text = block.Text.Trim();
        if (block.Table is not null || block.IsContentsEntry || text.Length is < 2 or > Longest)
        {
            return null;
        }

        if (Sentence().IsMatch(text) && !IsBoldWithFullStop(blocks, index))
        {
            return null;
        }

        if (HeadsContents(blocks, index) || (listed.Parts.Contains(Key(text)) && block.Lines.All(frame.IsCentred)))
        {
            return NumberingStyle.Part;
        }

        var larger = block.Lines[0].FontSize > 1.08 * frame.FontSize;
        var bold = block.Lines.All(l => l.Bold);
        var inContents = listed.Entries.Contains(Key(text));
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

        if (larger && block.Lines.All(frame.IsCentred) && !Clauses().IsMatch(block.Text))
        {
            return NumberingStyle.Part;
        }

        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var headsText =
            next is { Table: null, IsContentsEntry: false } && !next.Lines.All(l => l.Bold) && next.Text.Length > block.Text.Length;
        return bold && headsText ? NumberingStyle.Unnumbered : null;
    }

    /// <summary>目录 above entries of a table of contents, in whatever size.</summary>
    private static bool HeadsContents(IReadOnlyList<Block> blocks, int index) =>
        index + 1 < blocks.Count && blocks[index + 1].IsContentsEntry && ContentsFinder.IsTitle(blocks[index].Text);

    /// <summary>
    /// （一）“三公”经费支出决算情况说明。 — a numbered line in bold above plain text is a heading though a full stop ends it.
    /// </summary>
    private static bool IsBoldWithFullStop(IReadOnlyList<Block> blocks, int index)
    {
        var text = blocks[index].Text.Trim();
        return Numbering.Of(text) is NumberingStyle.Chinese or NumberingStyle.ChineseInBrackets
            && blocks[index].Lines is [{ Bold: true }]
            && OneFullStop().IsMatch(text)
            && index + 1 < blocks.Count
            && blocks[index + 1] is { Table: null, IsContentsEntry: false } next
            && !next.Lines.Any(l => l.Bold);
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

    /// <summary>Two clauses: a line that fills its width is centred too, and a recogniser measures sizes only roughly.</summary>
    [GeneratedRegex("[，；,;](?!\\d{3})")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"^[^。；;，,：:！!？?]+。$")]
    private static partial Regex OneFullStop();

    [GeneratedRegex(@"[\s.…·_]*\d*\s*$")]
    private static partial Regex Leader();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letters();
}
