using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Items of the functional classification in running text, X（类）Y（款）Z（项） … 万元, against the row of that path in the tables by
/// function.
/// </summary>
internal sealed partial class FunctionalItemFamily : IRuleFamily
{
    private static readonly string[] OtherTables = ["expenditure", "government-fund", "state-capital", "summary", "appropriation-summary"];
    private static readonly string[] PathGroups = ["class", "division", "item"];
    private static readonly Rule Rule = RuleCatalogue.Get("text.functional-item");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var prefix = view.OfKind("budget.general-public-budget").Count > 0 ? "budget." : "final-accounts.";
        var general = FunctionalRows.Of(view.OfKind(prefix + "general-public-budget"));
        var others = OtherTables.Select(k => FunctionalRows.Of(view.OfKind(prefix + k))).ToList();
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (Match match in Path().Matches(paragraph.Plain))
            {
                if (Claim(paragraph, match, general, others) is { } claim)
                {
                    yield return claim;
                }
            }
        }
    }

    /// <summary>
    /// The claim against the table that prints the same amount; where none does, against the general public budget if the section is
    /// about it. Elsewhere the text may speak of all expenditure, and nothing is claimed.
    /// </summary>
    private static Claim? Claim(ParagraphView paragraph, Match path, FunctionalRows general, List<FunctionalRows> others)
    {
        var names = PathGroups.Select(g => path.Groups[g].Value).Where(n => n.Length > 0).ToList();
        if (Figure(paragraph, path, names.Count == 1) is not { } mention)
        {
            return null;
        }

        var claims = others
            .Prepend(general)
            .Select(t => t.Find(names))
            .OfType<Place>()
            .Select(p => ToClaim(paragraph, mention, string.Concat(names), p))
            .ToList();
        return claims.Find(c => Evaluator.Evaluate(c).Status == RelationStatus.Consistent)
            ?? (
                paragraph.Headings.Any(h => h.Contains("一般公共预算")) && general.Find(names) is { } place
                    ? ToClaim(paragraph, mention, string.Concat(names), place)
                    : null
            );
    }

    private static Claim ToClaim(ParagraphView paragraph, Mention mention, string name, Place place) =>
        new()
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Claimed = new FigureTerm(mention.Figure, name),
            Expression = new FigureTerm(place.Figure!, $"{place.Table.Caption} {place.Row.Caption}"),
            IsUndecidable = !Amount.Comparable(mention.Figure.Unit, place.Figure!.Unit),
        };

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
