namespace Ingest.Checks;

/// <summary>Finds changes against last year with the quantity that changed.</summary>
internal static class ChangeReader
{
    /// <summary>Every pair 增加|减少 D，增长|下降 p%.</summary>
    /// <param name="prose">The running text.</param>
    public static IEnumerable<ChangePhrase> Read(ProseView prose)
    {
        foreach (var paragraph in prose.Paragraphs)
        {
            foreach (var growth in paragraph.Mentions.Where(m => m.Role == MentionRole.Growth && m.Index > 0))
            {
                if (paragraph.Mentions[growth.Index - 1] is { Role: MentionRole.Change } change && change.Sentence == growth.Sentence)
                {
                    yield return new ChangePhrase(paragraph, change, growth);
                }
            }
        }
    }

    /// <summary>
    /// Amounts that may be the quantity that changed, the likeliest first; strong ones are said in the same sentence or are the
    /// subject of one before it in the paragraph, the others stand in earlier paragraphs of the section.
    /// </summary>
    /// <param name="prose">The running text.</param>
    /// <param name="phrase">The change.</param>
    public static IEnumerable<(Mention Amount, bool IsStrong)> Quantities(ProseView prose, ChangePhrase phrase)
    {
        var (paragraph, change) = (phrase.Paragraph, phrase.Change);
        var before = paragraph.Mentions.Take(change.Index).Where(m => IsQuantity(m, change)).ToList();
        var same = before.Where(m => m.Sentence == change.Sentence).Reverse().ToList();
        foreach (var amount in same)
        {
            yield return (amount, true);
        }

        foreach (var sentence in before.Where(m => m.Sentence != change.Sentence).GroupBy(m => m.Sentence).Reverse())
        {
            foreach (var (amount, i) in sentence.Select((m, i) => (m, i)))
            {
                yield return (amount, i == 0 && same.Count == 0);
            }
        }

        for (var i = paragraph.Index - 1; i >= 0 && i >= paragraph.Index - 6 && prose.Paragraphs[i].Section == paragraph.Section; i--)
        {
            foreach (var amount in prose.Paragraphs[i].Mentions.Where(m => IsQuantity(m, change)))
            {
                yield return (amount, change.Index == 0 && IsSubject(change.Lead, amount.Name));
            }
        }
    }

    /// <summary>Whether a sentence that begins with a change speaks of an amount named before: 收入支出总体与上年相比 of 收入总计.</summary>
    private static bool IsSubject(string lead, string name)
    {
        var end = lead.IndexOfAny(['与', '比', '较']);
        var subject = end > 0 ? lead[..end].TrimEnd(',') : "";
        return subject.Contains("总体")
            ? name.EndsWith("总计")
            : subject.Length >= 4 && (subject.EndsWith(name) || name.EndsWith(subject)) && name.Length >= 4;
    }

    private static bool IsQuantity(Mention mention, Mention change) =>
        mention.Role == MentionRole.Amount
        && !mention.IsBracketed
        && Amount.Comparable(mention.Figure.Unit, change.Figure.Unit)
        && (!mention.Name.EndsWith("预算数") || change.Lead.Contains("年预算"))
        && !mention.Name.EndsWith("年初预算");
}
