using System.Text.RegularExpressions;
using Ingest.Layout.Pages;
using Ingest.Model;

namespace Ingest.Layout.Prose;

/// <summary>Makes a tree of sections from headings.</summary>
internal static partial class SectionTree
{
    /// <summary>The section of each heading, by the index of its block.</summary>
    /// <param name="blocks">Paragraphs and tables in reading order.</param>
    /// <param name="headings">Indices of headings with their numbering styles.</param>
    public static IReadOnlyDictionary<int, Section> Build(IReadOnlyList<Block> blocks, IReadOnlyDictionary<int, NumberingStyle> headings)
    {
        var levels = Levels(blocks, headings);
        var sections = new Dictionary<int, Section>();
        var path = new List<Section>();
        var numbered = 0;
        foreach (var index in headings.Keys.Order())
        {
            var style = headings[index];
            var level = style == NumberingStyle.Unnumbered ? numbered + 1 : levels[style];
            numbered = style == NumberingStyle.Unnumbered ? numbered : level;
            path.RemoveAll(s => s.Level >= level);
            var lines = blocks[index].Lines;
            var section = new Section
            {
                Id = $"s{sections.Count + 1}",
                Parent = path.Count > 0 ? path[^1].Id : null,
                Level = level,
                Heading = blocks[index].Text.Trim(),
                Page = lines[0].Page,
                Box = Box.UnionOf(lines.Where(l => l.Page == lines[0].Page).Select(l => l.Box)),
            };
            sections[index] = section;
            path.Add(section);
        }

        return sections;
    }

    /// <summary>
    /// The level of each style: its rank among those the document uses. Numbered parts (第一部分) are a level of their own above 一、,
    /// and so are titles without a number where 一、 begins anew under more than one of them; headings without a number and
    /// annexes stand at the top either way.
    /// </summary>
    private static Dictionary<NumberingStyle, int> Levels(IReadOnlyList<Block> blocks, IReadOnlyDictionary<int, NumberingStyle> headings)
    {
        var parts =
            headings.Any(h => h.Value == NumberingStyle.Part && blocks[h.Key].Text.TrimStart().StartsWith('第'))
            || CountAnewUnderTitles(blocks, headings);
        var ranked = headings.Values.Distinct().Where(s => s is not NumberingStyle.Part and not NumberingStyle.Unnumbered).Order().ToList();
        var levels = ranked.Select((style, rank) => (style, rank)).ToDictionary(x => x.style, x => x.rank + (parts ? 2 : 1));
        levels[NumberingStyle.Part] = 1;
        return levels;
    }

    /// <summary>Whether 一、 follows right after several titles without a number, 目录 left out: its numbers belong under the titles.</summary>
    private static bool CountAnewUnderTitles(IReadOnlyList<Block> blocks, IReadOnlyDictionary<int, NumberingStyle> headings)
    {
        var order = headings.Keys.Order().ToList();
        return order
                .Zip(order.Skip(1))
                .Count(pair =>
                    headings[pair.First] == NumberingStyle.Part
                    && Numbering.Of(blocks[pair.First].Text) is null
                    && !ContentsFinder.IsTitle(blocks[pair.First].Text)
                    && FirstNumber().IsMatch(blocks[pair.Second].Text)
                ) > 1;
    }

    [GeneratedRegex(@"^\s*一\s*[、.．]")]
    private static partial Regex FirstNumber();
}
