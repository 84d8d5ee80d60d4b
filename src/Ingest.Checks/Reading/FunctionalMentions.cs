using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>Items of the functional classification in running text: X（类）Y（款）Z（项） … 万元.</summary>
internal static partial class FunctionalMentions
{
    private static readonly string[] PathGroups = ["class", "division", "item"];

    /// <summary>Every path of a paragraph with the amount that belongs to it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static IEnumerable<(IReadOnlyList<string> Names, Mention Mention)> Read(ParagraphView paragraph)
    {
        foreach (Match match in Path().Matches(paragraph.Plain))
        {
            var names = PathGroups.Select(g => match.Groups[g].Value).Where(n => n.Length > 0).ToList();
            if (Figure(paragraph, match, names.Count == 1) is { } mention)
            {
                yield return (names, mention);
            }
        }
    }

    /// <summary>
    /// The amount that belongs to the path: the first of the account (支出决算, 决算数) up to the next path, or the first at all where it follows
    /// at once.
    /// </summary>
    private static Mention? Figure(ParagraphView paragraph, Match path, bool mustFollow)
    {
        var next = Path().Match(paragraph.Plain, path.Index + path.Length);
        var end = next.Success ? next.Index : paragraph.Plain.Length;
        var positions = paragraph
            .Mentions.Where(m => m.Role == MentionRole.Amount)
            .Select(m => (Mention: m, At: Label.Normalise(paragraph.Text[..Math.Min(paragraph.Text.Length, m.Figure.Offset)]).Length));
        var after = positions.Where(p => p.At >= path.Index + path.Length && p.At < end).ToList();
        if (after.Count == 0)
        {
            return null;
        }

        var follows = after[0].At - path.Index - path.Length <= 12 && !after[0].Mention.Name.Contains("预算");
        return follows ? after[0].Mention
            : mustFollow ? null
            : after.Find(p => p.Mention.Name.EndsWith("决算") || p.Mention.Name.EndsWith("决算数")).Mention;
    }

    [GeneratedRegex(
        @"(?<class>[^\d,.。;:、()""]{2,20})\(类\)(?:(?<division>[^\d,.。;:()""]{2,30})\(款\)(?:(?<item>[^\d,。;:""]{2,40}?)\(项\))?)?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Path();
}
