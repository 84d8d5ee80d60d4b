using System.Text.RegularExpressions;
using Ingest.Layout.Pages;
using Ingest.Layout.Text;

namespace Ingest.Layout.Prose;

/// <summary>Joins lines into paragraphs, across pages too, and puts them in order with the tables.</summary>
internal static partial class ParagraphBuilder
{
    /// <summary>Paragraphs and tables of the whole document in reading order.</summary>
    /// <param name="pages">All pages, captions attached.</param>
    /// <param name="frame">The text frame of the document.</param>
    public static IReadOnlyList<Block> Build(IReadOnlyList<PageParts> pages, TextFrame frame)
    {
        var blocks = new List<Block>();
        var open = new List<Line>();
        foreach (var page in pages)
        {
            var local = TextFrame.Of(page.Lines, frame);
            foreach (var item in InOrder(page))
            {
                if (item.Table is not null || page.IsContentsEntry(item.Line!))
                {
                    Close(open, blocks);
                    blocks.Add(
                        item.Table is null ? Paragraph([item.Line!]) with { IsContentsEntry = true } : new Block { Table = item.Table }
                    );
                    continue;
                }

                if (open.Count > 0 && Begins(open, item.Line!, local))
                {
                    Close(open, blocks);
                }

                open.Add(item.Line!);
            }
        }

        Close(open, blocks);
        return blocks;
    }

    private sealed record Item(Line? Line, Tables.TableFragment? Table);

    private static IEnumerable<Item> InOrder(PageParts page) =>
        page
            .Lines.Select(l => (Top: l.Baseline, Left: l.Box.X0, Item: new Item(l, null)))
            .Concat(page.Fragments.Select(f => (Top: f.Grid.Box.Y0, Left: f.Grid.Box.X0, Item: new Item(null, f))))
            .OrderBy(x => x.Top)
            .ThenBy(x => x.Left)
            .Select(x => x.Item);

    private static void Close(List<Line> open, List<Block> blocks)
    {
        if (open.Count > 0)
        {
            blocks.Add(Paragraph([.. open]));
            open.Clear();
        }
    }

    private static Block Paragraph(IReadOnlyList<Line> lines) => new() { Lines = lines, Text = TextJoiner.Join(lines).Text };

    /// <summary>
    /// Whether a line begins a paragraph: it is indented or set differently, or the line before ended early. A line that ends
    /// early and the next one are still one where both are centred in a larger size: a title that did not fit.
    /// </summary>
    private static bool Begins(List<Line> open, Line line, TextFrame frame)
    {
        var previous = open[^1];
        if (Math.Abs(previous.FontSize - line.FontSize) > 0.12 * Math.Max(previous.FontSize, line.FontSize))
        {
            return true;
        }

        if (previous.Page == line.Page && Math.Abs(previous.Baseline - line.Baseline) < 0.35 * line.FontSize)
        {
            return false;
        }

        var apart = previous.Page == line.Page && line.Box.Y0 - previous.Box.Y1 > 1.8 * line.FontSize;
        if (apart || IsNumberedAnew(open, line) || IsShortHeading(line, frame))
        {
            return true;
        }

        if (IsWrappedTitle(open, line, frame))
        {
            return false;
        }

        var indented = line.Box.X0 - frame.Left > 1.2 * line.FontSize;
        var heads = previous.Bold != line.Bold && open.TrueForAll(l => l.Bold == previous.Bold) && Numbering.Of(open[0].Text) is not null;
        return indented || EndsEarly(open, line, frame) || (heads && open.Count == 1 && previous.Box.X1 < frame.Right - line.FontSize);
    }

    /// <summary>Whether the line before ended though the next word would have fitted.</summary>
    private static bool EndsEarly(List<Line> open, Line line, TextFrame frame)
    {
        var room = frame.Right - open[^1].Box.X1;
        var indented = open[0].Box.X0 - frame.Left > 1.2 * open[0].FontSize;
        var unfinished = !SentenceEnd().IsMatch(open[^1].Text) && room < (indented ? 0.4 : 0.12) * (frame.Right - frame.Left);
        return !unfinished && room > FirstWord(line) + 0.6 * line.FontSize;
    }

    /// <summary>Width of what cannot be broken at the beginning of a line: a number or Latin word, else one character.</summary>
    private static double FirstWord(Line line)
    {
        var end = 1;
        while (end < line.Text.Length && line.Text[end - 1] < 0x2E80 && line.Text[end] < 0x2E80 && line.Text[end] != ' ')
        {
            end++;
        }

        return line.Edges[end] - line.Edges[0];
    }

    /// <summary>Whether a line begins with a number where a number begins a paragraph: after a sentence, a heading, or an item of the same style.</summary>
    private static bool IsNumberedAnew(List<Line> open, Line line)
    {
        var style = Numbering.Of(line.Text);
        var above = Numbering.Of(open[0].Text);
        return style is not null && (style == above || above == NumberingStyle.Part || SentenceEnd().IsMatch(open[^1].Text));
    }

    /// <summary>
    /// Whether a line is a heading such as 三、政府采购预算情况 after a paragraph that lacks its full stop: the rest of a sentence that
    /// happened to begin with a number would end with a full stop or fill the line.
    /// </summary>
    private static bool IsShortHeading(Line line, TextFrame frame) =>
        Numbering.Of(line.Text) is NumberingStyle.Chinese
        && line.Box.X1 < (frame.Left + frame.Right) / 2
        && !SentenceEnd().IsMatch(line.Text);

    /// <summary>
    /// Whether a numbered title in a larger size, set in the middle, goes on in a second line: set in the middle too, or alike and
    /// under the words of the first line, to the right of its number.
    /// </summary>
    private static bool IsWrappedTitle(List<Line> open, Line line, TextFrame frame)
    {
        var previous = open[^1];
        var near = previous.Page == line.Page && line.Box.Y0 - previous.Box.Y1 < 1.7 * line.FontSize;
        var titled = Numbering.Of(open[0].Text) is NumberingStyle.Part && line.FontSize > 1.08 * frame.FontSize;
        var hanging = line.Bold == previous.Bold && line.Box.X0 > open[0].Box.X0 + 2 * line.FontSize;
        return near && titled && Numbering.Of(line.Text) is null && frame.IsCentred(previous) && (hanging || frame.IsCentred(line));
    }

    [GeneratedRegex(@"[。；：;:！？]\s*$")]
    private static partial Regex SentenceEnd();
}
