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
        foreach (var form in view.Forms)
        {
            foreach (
                var claim in InText(form, form.GoalExpected, "预期目标", i => i.Target)
                    .Concat(InText(form, form.GoalActual, "实际完成情况", i => i.Actual))
            )
            {
                yield return claim;
            }
        }
    }

    private static IEnumerable<Claim> InText(FormView form, Cell? cell, string part, Func<IndicatorRow, Figure?> of)
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
                part == "实际完成情况"
                && MentionName.Core(mention.Name) is "实际支出" or "执行" or "实际执行" or "实际支出资金"
                && form.Total?.Executed is { } executed
            )
            {
                yield return ToClaim(Funds, form, part, mention, "全年执行数", executed);
            }
            else if (
                MentionName.Core(mention.Name) is "本年度安排资金" or "安排资金" or "全年预算总额" or "全年预算" or "项目全年预算"
                && form.Total?.Budget is { } budget
            )
            {
                yield return ToClaim(Funds, form, part, mention, "全年预算数", budget);
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
