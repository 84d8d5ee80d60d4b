using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Shares in running text: A …，占 p % of a whole that the sentence prints (占本年支出合计（4,720.98 万元）的 95.26%), names
/// (占政府采购支出总额的 93.56%), or that heads the enumeration (本年收入 …，其中：… 占 …；… 占 …).
/// </summary>
internal sealed class ShareFamily : IRuleFamily
{
    /// <summary>Percentage points: a share further off than this is not of the sum of the parts beside it.</summary>
    private const decimal MostOff = 2;
    private static readonly Rule Rule = RuleCatalogue.Get("share.text");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var unnamed = new List<ShareMention>();
        var unprinted = new List<ShareMention>();
        foreach (var share in ShareReader.Read(view.Prose))
        {
            if (share.Whole is { } whole)
            {
                yield return ToClaim(share, new FigureTerm(whole.Figure, whole.Name.Length > 0 ? whole.Name : share.WholeName));
            }
            else if (share.WholeName.Length == 0)
            {
                unnamed.Add(share);
            }
            else
            {
                unprinted.Add(share);
            }
        }

        foreach (var claim in Runs(unprinted).SelectMany(InCompleteRun))
        {
            yield return claim;
        }

        foreach (var run in Runs(unnamed))
        {
            foreach (var claim in InRun(view.Prose, run))
            {
                yield return claim;
            }
        }
    }

    /// <summary>Shares of one enumeration: in one paragraph, or in list items that follow each other.</summary>
    private static IEnumerable<List<ShareMention>> Runs(List<ShareMention> shares)
    {
        var run = new List<ShareMention>();
        foreach (var share in shares)
        {
            if (run.Count > 0 && !run[^1].IsFollowedBy(share))
            {
                yield return run;
                run = [];
            }

            run.Add(share);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>
    /// The claims of an enumeration whose whole is named and printed nowhere (占“三公”经费的 p%): shares of one whole that add up to 100 % tell that its
    /// parts are all there, and their sum is the whole. None where a share is far off, for then the parts are others.
    /// </summary>
    private static IReadOnlyList<Claim> InCompleteRun(List<ShareMention> run)
    {
        var isComplete =
            run.Count > 1
            && run.TrueForAll(s => s.WholeName == run[0].WholeName)
            && Interval.Sum(run.Select(s => s.Share.Figure.Interval)).Contains(100);
        if (!isComplete)
        {
            return [];
        }

        var whole = SumExpression.Of(run.Select(s => new FigureTerm(s.Part.Figure, s.Part.Name)));
        var claims = run.ConvertAll(s => ToClaim(s, whole));
        var isFar = claims.Exists(c =>
            Evaluator.Evaluate(c).Expected is not { } expected || Math.Abs(expected.Middle - c.Claimed.Figure.Value) > MostOff
        );
        return isFar ? []
            : IsPlugged(claims) ? [.. claims.Select(WithPlugging)]
            : claims;
    }

    /// <summary>
    /// The claims of one enumeration against the whole that fits most of its shares. Where no whole fits at least half of them, the one that the
    /// enumeration says it is of; none where it says nothing, for then the whole is not printed where it was looked for.
    /// </summary>
    private static IReadOnlyList<Claim> InRun(ProseView prose, List<ShareMention> run)
    {
        IReadOnlyList<Claim> best = [];
        var fitting = 0;
        foreach (var whole in Wholes(prose, run))
        {
            var claims = run.ConvertAll(s => ToClaim(s, whole));
            var holding = claims.Count(c => Evaluator.Evaluate(c).Holds);
            var near = claims.Count(c => Evaluator.Evaluate(c).Holds || IsNear(c));
            if (holding > 0 && near > fitting && 2 * near >= claims.Count)
            {
                (best, fitting) = (claims, near);
            }
        }

        if (best.Count == 0 && Stated(run) is { } stated)
        {
            return run.ConvertAll(s => ToClaim(s, stated));
        }

        return IsPlugged(best) ? [.. best.Select(WithPlugging)] : best;
    }

    /// <summary>
    /// The amount that an enumeration of two or more shares is of in so many words: 本年支出合计 …，其中：基本支出 …，占 …；项目支出 …，占 …. No part may be
    /// larger.
    /// </summary>
    private static FigureTerm? Stated(List<ShareMention> run)
    {
        var first = run[0].Part;
        var isStated =
            run.Count > 1 && run.TrueForAll(s => s.Paragraph == run[0].Paragraph) && first.Index > 0 && first.Lead.Contains("其中");
        return
            isStated
            && run[0].Paragraph.Mentions[first.Index - 1] is { Role: MentionRole.Amount } whole
            && whole.Sentence == first.Sentence
            && run.TrueForAll(s =>
                Amount.Comparable(s.Part.Figure.Unit, whole.Figure.Unit) && s.Part.Figure.Quantity.Low <= whole.Figure.Quantity.High
            )
            ? new FigureTerm(whole.Figure, whole.Name)
            : null;
    }

    private static IEnumerable<Expression> Wholes(ProseView prose, List<ShareMention> run)
    {
        var first = run[0];
        var amounts = ShareReader.AmountsBefore(prose, first.Paragraph, first.Part.Index).Take(12).ToList();
        // A whole also printed rounded (1.69 亿元) would let shares pass that the exact one refutes.
        foreach (var amount in amounts.Where(a => !amounts.Exists(b => IsRounded(a.Figure, b.Figure))))
        {
            yield return new FigureTerm(amount.Figure, amount.Name);
        }

        if (run.Count > 1)
        {
            yield return SumExpression.Of(run.Select(s => new FigureTerm(s.Part.Figure, s.Part.Name)));
        }
    }

    /// <summary>Whether an amount may be another one rounded.</summary>
    private static bool IsRounded(Figure amount, Figure exact) =>
        Amount.Comparable(amount.Unit, exact.Unit)
        && exact.Quantity.High - exact.Quantity.Low < amount.Quantity.High - amount.Quantity.Low
        && amount.Quantity.Low <= exact.Quantity.Low
        && exact.Quantity.High <= amount.Quantity.High;

    /// <summary>
    /// Whether the shares add up to 100 % as printed, or would if those that are plainly wrong were right: an error in one does not take away
    /// that another was plugged.
    /// </summary>
    private static bool IsPlugged(IReadOnlyList<Claim> claims) =>
        claims.Count > 1 && (claims.Sum(c => c.Claimed.Figure.Value) == 100 || claims.Sum(Mended) == 100);

    private static decimal Mended(Claim claim)
    {
        var figure = claim.Claimed.Figure;
        return IsNear(claim) || Evaluator.Evaluate(claim).Expected is not { } expected
            ? figure.Value
            : decimal.Round(expected.Middle, figure.Decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>A share that was set so that all add to 100 % may be off by half a unit of the last place for each of them.</summary>
    private static bool IsNear(Claim claim) =>
        Evaluator.Evaluate(claim).Expected is { } expected
        && Math.Abs(claim.Claimed.Figure.Value - expected.Middle) <= 6 * Interval.HalfUnit(claim.Claimed.Figure.Decimals);

    private static Claim WithPlugging(Claim claim) =>
        IsNear(claim)
            ? claim with
            {
                Convention = new Convention("系倒挤，使各项占比合计为100%", "plugged so that the shares add up to 100%"),
            }
            : claim;

    private static Claim ToClaim(ShareMention share, Expression whole) =>
        new()
        {
            Rule = Rule,
            Place = share.Paragraph.Caption,
            Claimed = new FigureTerm(share.Share.Figure, "占比"),
            Expression = new RatioExpression(new FigureTerm(share.Part.Figure, share.Part.Name), whole),
            IsUndecidable = whole.Terms.Any(t => !Amount.Comparable(t.Figure.Unit, share.Part.Figure.Unit)),
        };
}
