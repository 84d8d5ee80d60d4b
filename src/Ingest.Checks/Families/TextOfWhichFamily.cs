namespace Ingest.Checks;

/// <summary>
/// 其中 in running text: a part is not more than the amount it is part of, the nearest before it of the same unit. Where
/// that is a change or the parts are not amounts nothing is claimed, for then 其中 belongs to something else.
/// </summary>
internal sealed class TextOfWhichFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("text.of-which");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) => view.Prose.Paragraphs.SelectMany(InParagraph);

    private static IEnumerable<Claim> InParagraph(ParagraphView paragraph)
    {
        var open = new List<Scope>();
        foreach (var mention in paragraph.Mentions)
        {
            open.RemoveAll(s => IsOver(paragraph, s, mention));
            if (mention.Lead.Contains("其中"))
            {
                var isList = mention.Lead.Contains("其中:");
                open.Add(new Scope(WholeOf(paragraph, mention), mention, isList, IsNested: open.Count > 0));
            }

            if (open.Count > 0 && open[^1].Whole is { } whole && IsPart(mention, whole))
            {
                yield return new Claim
                {
                    Rule = Rule,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(mention.Figure, mention.Name),
                    Expression = new FigureTerm(whole.Figure, whole.Name),
                    Comparison = Comparison.AtMost,
                };
            }
        }
    }

    /// <summary>
    /// Whether the parts end before a figure: at 。, and at ； where the list is one of an item of another list, was not begun with 其中： or
    /// separates its own items by commas.
    /// </summary>
    private static bool IsOver(ParagraphView paragraph, Scope scope, Mention mention) =>
        mention.Sentence != scope.First.Sentence
        && (
            scope.IsNested
            || !scope.IsList
            || paragraph.FullStopsBefore(mention) != paragraph.FullStopsBefore(scope.First)
            || paragraph.Mentions.Any(m =>
                m.Index > scope.First.Index && m.Sentence == scope.First.Sentence && scope.Whole is not null && IsPart(m, scope.Whole)
            )
        );

    /// <summary>The parts after one 其中.</summary>
    /// <param name="Whole">What they are parts of; none where nothing is claimed.</param>
    /// <param name="First">The first part.</param>
    /// <param name="IsList">Whether 其中 has a colon.</param>
    /// <param name="IsNested">Whether the whole is itself in such a list.</param>
    private sealed record Scope(Mention? Whole, Mention First, bool IsList, bool IsNested);

    private static Mention? WholeOf(ParagraphView paragraph, Mention part)
    {
        var nearest = paragraph
            .Mentions.Take(part.Index)
            .LastOrDefault(m => m.Figure.Unit != "%" && Amount.Comparable(m.Figure.Unit, part.Figure.Unit));
        return
            nearest is { Role: MentionRole.Amount, IsBracketed: false, Figure.Value: >= 0 }
            && part.Sentence - nearest.Sentence <= 1
            && part.Role == MentionRole.Amount
            && !HasNegative(paragraph, nearest)
            ? nearest
            : null;
    }

    /// <summary>Beside a negative part (a deficit carried over) another may exceed the whole.</summary>
    private static bool HasNegative(ParagraphView paragraph, Mention whole) =>
        paragraph.Mentions.Any(m =>
            m.Role == MentionRole.Amount && m.Figure.Value < 0 && paragraph.FullStopsBefore(m) - paragraph.FullStopsBefore(whole) is 0 or 1
        );

    private static bool IsPart(Mention mention, Mention whole) =>
        mention.Role == MentionRole.Amount
        && !mention.IsBracketed
        && mention.Figure.Unit.Length > 0
        && mention.Figure.Value >= 0
        && Amount.Comparable(mention.Figure.Unit, whole.Figure.Unit)
        && !mention.Name.Contains("预算")
        && !mention.Name.Contains("上年");
}
