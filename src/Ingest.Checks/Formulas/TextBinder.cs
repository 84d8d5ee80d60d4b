namespace Ingest.Checks;

/// <summary>Finds the figures in running text a formula speaks of.</summary>
internal static class TextBinder
{
    /// <summary>Every amount called so where the scope allows it.</summary>
    /// <param name="prose">The running text.</param>
    /// <param name="reference">A place in the text.</param>
    public static IEnumerable<(ParagraphView Paragraph, Mention Mention)> Find(ProseView prose, Reference reference)
    {
        var terms = reference.Row.Split('|');
        var scopes = reference.Scope.Length == 0 ? [] : reference.Scope.Split('|');
        var found = terms
            .SelectMany(t =>
                prose
                    .EndingLike(t)
                    .Where(p => p.Mention.Role == MentionRole.Amount && p.Mention.Figure.Unit != "%" && MentionName.Is(p.Mention, t))
            )
            .Where(p => scopes.Length == 0 || p.Paragraph.Headings.Any(h => IsInScope(h, scopes)));
        return found.Distinct();
    }

    /// <summary>What a term stands for: parts of a sum are in the sentence, a whole may be said anywhere before in the section.</summary>
    /// <param name="prose">The running text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="claimed">The claimed figure.</param>
    /// <param name="term">The term.</param>
    /// <param name="comparison">How the formula compares.</param>
    public static IReadOnlyList<Mention> Bound(
        ProseView prose,
        ParagraphView paragraph,
        Mention claimed,
        FormulaTerm term,
        Comparison comparison
    )
    {
        var beside = Beside(paragraph, claimed, term);
        return beside.Count > 0 || comparison != Comparison.AtMost
            ? beside
            :
            [
                .. prose
                    .Paragraphs.Where(p => p.Section == paragraph.Section && p.Index < paragraph.Index)
                    .SelectMany(p => p.Mentions)
                    .Concat(paragraph.Mentions.Take(claimed.Index))
                    .Where(m => IsTerm(m, term, claimed))
                    .TakeLast(1),
            ];
    }

    private static bool IsTerm(Mention mention, FormulaTerm term, Mention claimed) =>
        mention.Role == MentionRole.Amount
        && Amount.Comparable(mention.Figure.Unit, claimed.Figure.Unit)
        && term.Reference.Row.Split('|').Any(t => MentionName.Is(mention, t));

    /// <summary>
    /// Amounts of the claimed figure's own sentence (or of a 其中 sentence right after it) that are called so: the first, or for a sum
    /// every one of the same unit.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="claimed">The claimed figure.</param>
    /// <param name="term">The term.</param>
    private static IReadOnlyList<Mention> Beside(ParagraphView paragraph, Mention claimed, FormulaTerm term)
    {
        var found = Neighbourhood(paragraph, claimed).Where(m => m != claimed && IsTerm(m, term, claimed)).ToList();
        return term.IsSum || found.Count == 0 ? found : [found.Find(m => m.Index > claimed.Index) ?? found[^1]];
    }

    /// <summary>A heading is in scope when its name, after 关于, a year and the like, begins with one of the words.</summary>
    private static bool IsInScope(string heading, string[] scopes)
    {
        var name = Label.Name(heading);
        return scopes.Any(s =>
            name.StartsWith(s) || (name.IndexOf(s, StringComparison.Ordinal) is > 0 and var at && IsPreamble(name[..at]))
        );
    }

    private static bool IsPreamble(string words) =>
        words.StartsWith("关于")
        || words.EndsWith("年度")
        || words.EndsWith('年')
        || words.EndsWith("部门")
        || words.EndsWith("单位")
        || words.EndsWith('局');

    /// <summary>
    /// Whether the sentence has an amount of the same unit that the formula does not speak of: a part by a name the catalogue does
    /// not know. The sum is then open.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="claimed">The claimed figure.</param>
    /// <param name="bound">Ids of the figures the formula binds.</param>
    public static bool HasUnknownPart(ParagraphView paragraph, Mention claimed, HashSet<string> bound)
    {
        var first = paragraph.Mentions.Where(m => bound.Contains(m.Figure.Id)).Select(m => m.Index).Append(claimed.Index).Min();
        return Neighbourhood(paragraph, claimed)
            .Any(m =>
                m != claimed
                && m.Index > first
                && m.Role == MentionRole.Amount
                && Amount.Comparable(m.Figure.Unit, claimed.Figure.Unit)
                && !bound.Contains(m.Figure.Id)
            );
    }

    private static IEnumerable<Mention> Neighbourhood(ParagraphView paragraph, Mention claimed) =>
        paragraph.Mentions.Where(m =>
            m.Sentence == claimed.Sentence
            || (m.Sentence > claimed.Sentence && m.Sentence <= claimed.Sentence + 12 && IsContinued(paragraph, claimed, m))
        );

    /// <summary>；-separated items after …其中： belong to the sentence that began the list.</summary>
    private static bool IsContinued(ParagraphView paragraph, Mention claimed, Mention later)
    {
        for (var i = claimed.Index + 1; i <= later.Index; i++)
        {
            var previous = paragraph.Mentions[i - 1];
            var mention = paragraph.Mentions[i];
            if (mention.Sentence != previous.Sentence && paragraph.FullStopsBefore(mention) != paragraph.FullStopsBefore(previous))
            {
                return false;
            }
        }

        return true;
    }
}
