using System.Text.RegularExpressions;

namespace Ingest.Layout.Pages;

/// <summary>Recognises the pages of a table of contents (目录), whose entries are not headings.</summary>
internal static partial class ContentsFinder
{
    /// <summary>So many entries, or half of the lines, make a page of contents.</summary>
    private const int FewestEntries = 3;

    /// <summary>The pages, those of a table of contents marked.</summary>
    /// <param name="pages">All pages, furniture set apart.</param>
    public static IReadOnlyList<PageParts> Mark(IReadOnlyList<PageParts> pages)
    {
        var marked = new List<PageParts>(pages.Count);
        var before = false;
        foreach (var page in pages)
        {
            before = IsContents(page, before);
            marked.Add(before ? page with { IsContents = true, Fragments = [] } : page);
        }

        return marked;
    }

    /// <summary>Whether a line is an entry: text, leaders, page number.</summary>
    /// <param name="text">The line.</param>
    public static bool IsEntry(string text) => Entry().IsMatch(text);

    /// <summary>Whether a line is the heading 目录.</summary>
    /// <param name="text">The line.</param>
    public static bool IsHeading(string text) => Heading().IsMatch(text);

    private static bool IsContents(PageParts page, bool afterContents)
    {
        var texts = page
            .Lines.Select(l => l.Text)
            .Concat(page.Fragments.SelectMany(f => f.Cells).SelectMany(c => c.Lines).Select(l => l.Text))
            .ToList();
        var entries = texts.Count(IsEntry);
        var headed = texts.Any(IsHeading);
        return entries * 2 >= texts.Count && (entries >= FewestEntries || ((headed || afterContents) && entries > 0));
    }

    [GeneratedRegex(@"\S.*?(\.{3,}|…{1,}|·{3,}|_{3,}|(\.\s){3,})\s*[-—]?\s*\d{1,4}\s*[-—]?\s*$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s*目\s*(录|次)\s*$")]
    private static partial Regex Heading();
}
