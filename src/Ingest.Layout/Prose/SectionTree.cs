using Ingest.Model;

namespace Ingest.Layout.Prose;

/// <summary>Makes a tree of sections from headings.</summary>
internal static class SectionTree
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
    /// The level of each style: its rank among those the document uses. Numbered parts (第一部分) are a level of their own above 一、;
    /// headings without a number and annexes stand at the top either way.
    /// </summary>
    private static Dictionary<NumberingStyle, int> Levels(IReadOnlyList<Block> blocks, IReadOnlyDictionary<int, NumberingStyle> headings)
    {
        var parts = headings.Any(h => h.Value == NumberingStyle.Part && blocks[h.Key].Text.TrimStart().StartsWith('第'));
        var ranked = headings.Values.Distinct().Where(s => s is not NumberingStyle.Part and not NumberingStyle.Unnumbered).Order().ToList();
        var levels = ranked.Select((style, rank) => (style, rank)).ToDictionary(x => x.style, x => x.rank + (parts ? 2 : 1));
        levels[NumberingStyle.Part] = 1;
        return levels;
    }
}
