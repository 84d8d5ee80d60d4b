using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>Finds shares in running text with the amounts they relate.</summary>
internal static partial class ShareReader
{
    /// <summary>All shares in reading order.</summary>
    /// <param name="prose">The running text.</param>
    public static IEnumerable<ShareMention> Read(ProseView prose)
    {
        foreach (var paragraph in prose.Paragraphs)
        {
            foreach (var mention in paragraph.Mentions.Where(m => m.Figure.Unit == "%"))
            {
                if (Read(prose, paragraph, mention) is { } share)
                {
                    yield return share;
                }
            }
        }
    }

    /// <summary>Amounts printed before a mention: in its paragraph from the nearest back, then in the paragraphs of its section.</summary>
    /// <param name="prose">The running text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="before">Index of the mention.</param>
    public static IEnumerable<Mention> AmountsBefore(ProseView prose, ParagraphView paragraph, int before)
    {
        foreach (var mention in paragraph.Mentions.Take(before).Reverse().Where(m => m.Role == MentionRole.Amount))
        {
            yield return mention;
        }

        for (var i = paragraph.Index - 1; i >= 0 && IsNear(prose.Paragraphs[i], paragraph); i--)
        {
            foreach (var mention in prose.Paragraphs[i].Mentions.Where(m => m.Role == MentionRole.Amount))
            {
                yield return mention;
            }
        }
    }

    /// <summary>In the same section or in one with the same section around it.</summary>
    private static bool IsNear(ParagraphView a, ParagraphView b) =>
        a.Section == b.Section || a.Headings.Skip(1).SequenceEqual(b.Headings.Skip(1)) || b.Headings.Skip(1).SequenceEqual(a.Headings);

    private static ShareMention? Read(ProseView prose, ParagraphView paragraph, Mention share)
    {
        var mentions = paragraph.Mentions;
        if (
            share.Lead is "的" or ")的" or ")"
            && share.Index >= 2
            && WholeInSentence().Match(mentions[share.Index - 1].Lead) is { Success: true } lead
        )
        {
            var name = lead.Groups["name"].Value;
            return new ShareMention(paragraph, share, mentions[share.Index - 2], name, mentions[share.Index - 1]);
        }

        var named = NamedWhole().Match(share.Lead);
        if (!named.Success || share.Index == 0 || PartBefore(mentions, share) is not { } part)
        {
            return null;
        }

        var wholeName = named.Groups["name"].Value;
        var whole =
            wholeName.Length == 0
                ? null
                : AmountsBefore(prose, paragraph, share.Index).FirstOrDefault(m => m != part && IsNamed(m, wholeName));
        return new ShareMention(paragraph, share, part, wholeName, whole);
    }

    /// <summary>The amount right before the share, in the same sentence.</summary>
    private static Mention? PartBefore(IReadOnlyList<Mention> mentions, Mention share) =>
        mentions[share.Index - 1] is { Role: MentionRole.Amount } part && part.Sentence == share.Sentence && part.Figure.Unit != "%"
            ? part
            : null;

    private static bool IsNamed(Mention mention, string name) =>
        mention.Name.Length > 1 && (mention.Name == name || mention.Name.EndsWith(name) || name.EndsWith(mention.Name));

    [GeneratedRegex(@"占(?<name>[^,。;]*?)\(?$", RegexOptions.ExplicitCapture)]
    private static partial Regex WholeInSentence();

    [GeneratedRegex(
        "占(?:比|总额|总数|全部|比例|比重)?(?:(?<name>[^,。;]*?)的?(?:比例|比重)?)?(?:为|是|达|达到|约)*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedWhole();
}
