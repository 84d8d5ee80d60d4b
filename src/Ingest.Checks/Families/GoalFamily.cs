using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Numbers in the goal and outcome texts of a form against the form's own rows: an indicator named in full with a number of the same unit after it, and
/// the funds (安排资金, 到位资金, 实际支出, 执行).
/// </summary>
internal sealed class GoalFamily : IRuleFamily
{
    private const int LongestGap = 8;
    private static readonly Rule Indicators = RuleCatalogue.Get("form.goal-indicator");
    private static readonly Rule Funds = RuleCatalogue.Get("form.goal-funds");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        // 到位资金 and the like are the budget of the year where most forms of the document say so.
        var loose = view.Forms.SelectMany(f => InForm(f, isStrict: true)).Where(c => c.Rule == Funds).ToList();
        var isStrict = 2 * loose.Count(c => Evaluator.Evaluate(c).Holds) > loose.Count && loose.Count > 2;
        foreach (var form in view.Forms)
        {
            foreach (var claim in InForm(form, isStrict))
            {
                yield return claim;
            }
        }
    }

    private static IEnumerable<Claim> InForm(FormView form, bool isStrict) =>
        InText(form, form.GoalExpected, "预期目标", i => i.Target, isStrict)
            .Concat(InText(form, form.GoalActual, "实际完成情况", i => i.Actual, isStrict));

    private static IEnumerable<Claim> InText(FormView form, Cell? cell, string part, Func<IndicatorRow, Figure?> of, bool isStrict)
    {
        if (cell is null)
        {
            yield break;
        }

        var figures = form.Table.FiguresAt(cell.Row, cell.Column).OrderBy(f => f.Offset).ToList();
        foreach (var mention in MentionReader.Mentions(cell.Text, figures))
        {
            if (Indicator(form, mention) is { } row && of(row) is { } figure && figure.Unit == mention.Figure.Unit)
            {
                yield return ToClaim(Indicators, form, part, mention, row.Name, figure);
            }
            else if (
                // 为提升…，安排资金: the verb before the comma makes no change of what the words right before the amount name.
                (mention.Role == MentionRole.Amount || (mention.Role == MentionRole.Change && GoalFunds.IsStrict(mention)))
                && GoalFunds.Of(form, part == "实际完成情况", mention) is var (name, fund)
                && ToClaim(Funds, form, part, mention, name, fund) is var claim
                && (isStrict || GoalFunds.IsStrict(mention) || Evaluator.Evaluate(claim).Holds || Slip.IsLikely(claim))
            )
            {
                yield return claim;
            }
        }
    }

    /// <summary>The one indicator whose whole name stands right before the number; the longest where one contains another.</summary>
    private static IndicatorRow? Indicator(FormView form, Mention mention)
    {
        var named = form
            .Indicators.Where(i =>
                i.Name.Length >= 4
                && mention.Lead.LastIndexOf(i.Name, StringComparison.Ordinal) is >= 0 and var at
                && mention.Lead.Length - at - i.Name.Length <= LongestGap
            )
            .ToList();
        return named.MaxBy(i => i.Name.Length);
    }

    private static Claim ToClaim(Rule rule, FormView form, string part, Mention mention, string name, Figure figure) =>
        new()
        {
            Rule = rule,
            Place = $"{form.Caption} / {part}",
            Claimed = new FigureTerm(mention.Figure, mention.Name.Length > 0 ? mention.Name : part),
            Expression = new FigureTerm(figure, name),
            IsUndecidable = !Amount.Comparable(mention.Figure.Unit, figure.Unit),
        };
}
