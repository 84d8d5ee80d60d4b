using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Changes against last year: p = |D| ÷ last year, where last year = this year ∓ D; and the words of change and growth must
/// point the same way. Where last year is zero no rate is defined: 100 % and 0 % are conventions and pass.
/// </summary>
internal sealed class GrowthFamily : IRuleFamily
{
    private static readonly Rule Rate = RuleCatalogue.Get("growth.rate");
    private static readonly Rule Direction = RuleCatalogue.Get("growth.direction");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var phrase in ChangeReader.Read(view.Prose))
        {
            yield return DirectionOf(phrase);
            if (Claim(view.Prose, phrase) is { } claim)
            {
                yield return claim;
            }
        }
    }

    private static Statement DirectionOf(ChangePhrase phrase)
    {
        var (change, growth) = (phrase.Change, phrase.Growth);
        var (said, against) = (Word(change), Word(growth));
        return new Statement
        {
            Rule = Direction,
            Place = phrase.Paragraph.Caption,
            Status = phrase.IsOneWay ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"“{said} {Amount.Print(change.Figure)} {change.Figure.Unit}，{against} {Amount.Print(growth.Figure)}”方向相反",
            MessageEn =
                $"“{said} {Amount.Print(change.Figure)} {change.Figure.Unit}, {against} {Amount.Print(growth.Figure)}” point opposite ways",
            Expected = change.Direction > 0 ? "增长" : "下降",
            Actual = against,
            Page = growth.Figure.Page,
            Figures = [growth.Figure, change.Figure],
        };
    }

    private static string Word(Mention mention)
    {
        var at = mention.Lead.LastIndexOfAny([',', ')', ':', '年', '比']);
        var words = at >= 0 ? mention.Lead[(at + 1)..] : mention.Lead;
        return words.Length is > 0 and <= 6 ? words
            : mention.Direction > 0 ? "增加"
            : "减少";
    }

    /// <summary>The amount whose growth the phrase states rightly: arithmetic tells what changed; none where no amount fits.</summary>
    /// <param name="prose">The running text.</param>
    /// <param name="phrase">The change.</param>
    public static Mention? Grown(ProseView prose, ChangePhrase phrase) =>
        ChangeReader
            .Quantities(prose, phrase)
            .Select(q => q.Amount)
            .FirstOrDefault(a => Evaluator.Evaluate(Build(phrase, a)).Status == RelationStatus.Consistent);

    private static Claim? Claim(ProseView prose, ChangePhrase phrase)
    {
        Claim? strongest = null;
        foreach (var (amount, isStrong) in ChangeReader.Quantities(prose, phrase))
        {
            var claim = Build(phrase, amount);
            var status = Evaluator.Evaluate(claim).Status;
            if (status == RelationStatus.Consistent)
            {
                return claim;
            }

            if (status == RelationStatus.Inconsistent && isStrong)
            {
                strongest ??= claim;
            }

            if (status == RelationStatus.Undecidable && isStrong)
            {
                // Last year is zero, or what changed cannot be told from zero.
                return null;
            }
        }

        return strongest;
    }

    private static Claim Build(ChangePhrase phrase, Mention amount)
    {
        var current = new FigureTerm(amount.Figure, amount.Name);
        var change = new FigureTerm(phrase.Change.Figure, phrase.Sign >= 0 ? "增加" : "减少");
        var prior = new SumExpression([(1, current), (phrase.Change.Direction >= 0 ? -1 : 1, change)]);
        return new Claim
        {
            Rule = Rate,
            Place = phrase.Paragraph.Caption,
            Claimed = new FigureTerm(phrase.Growth.Figure, phrase.Growth.Direction >= 0 ? "增长" : "下降"),
            Expression = new RatioExpression(change, prior),
        };
    }
}
