using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Execution rate and closing balance of a section that names the adjusted budget in one paragraph and what was spent in another: 执行率 = 实际支出 ÷ 全年预算,
/// 年末结转和结余 = 全年预算 − 实际支出. Only where one amount alone is called the adjusted budget.
/// </summary>
internal sealed partial class EvaluationExecutionFamily : IRuleFamily
{
    private static readonly Rule Rate = RuleCatalogue.Get("evaluation.execution-rate");
    private static readonly Rule Closing = RuleCatalogue.Get("evaluation.closing-balance");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        if (view.Document.Kind != DocumentKind.EvaluationReport)
        {
            yield break;
        }

        foreach (var section in view.Prose.Paragraphs.Where(p => p.Section is not null).GroupBy(p => p.Section))
        {
            var budgets = Named(section, Budget()).DistinctBy(m => m.Mention.Figure.Quantity).ToList();
            var spent = Named(section, Spent()).DistinctBy(m => m.Mention.Figure.Quantity).ToList();
            if (budgets is [var budget] && spent is [var whole])
            {
                foreach (var claim in InSection([.. section], budget.Mention, whole.Mention))
                {
                    yield return claim;
                }
            }
        }
    }

    private static IEnumerable<(ParagraphView Paragraph, Mention Mention)> Named(IEnumerable<ParagraphView> section, Regex name) =>
        section.SelectMany(p =>
            p.Mentions.Where(m => m.Role == MentionRole.Amount && MoneyUnit.InYuan(m.Figure.Unit) is not null && name.IsMatch(m.Name))
                .Select(m => (p, m))
        );

    private static IEnumerable<Claim> InSection(List<ParagraphView> section, Mention budget, Mention spent)
    {
        var (below, above) = (new FigureTerm(budget.Figure, budget.Name), new FigureTerm(spent.Figure, spent.Name));
        foreach (var paragraph in section)
        {
            foreach (var mention in paragraph.Mentions)
            {
                if (mention.Role == MentionRole.Rate && RateWords().IsMatch(mention.Lead) && !HasOwnBudget(paragraph, mention))
                {
                    yield return new Claim
                    {
                        Rule = Rate,
                        Place = paragraph.Caption,
                        Claimed = new FigureTerm(mention.Figure, "预算执行率"),
                        Expression = new RatioExpression(above, below),
                    };
                }
                else if (mention.Role == MentionRole.Amount && ClosingWords().IsMatch(mention.Name))
                {
                    var claim = new Claim
                    {
                        Rule = Closing,
                        Place = paragraph.Caption,
                        Claimed = new FigureTerm(mention.Figure, mention.Name),
                        Expression = new SumExpression([(1, below), (-1, above)]),
                    };
                    // Money taken back within the year makes the balance smaller: only a likely slip is a break.
                    if (Evaluator.Evaluate(claim).Holds || Slip.IsLikely(claim))
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    /// <summary>Whether the sentence itself names a budget: then the rate is that of the sentence.</summary>
    private static bool HasOwnBudget(ParagraphView paragraph, Mention rate) =>
        paragraph.Mentions.Any(m => m.Sentence == rate.Sentence && m.Role == MentionRole.Amount && m.Name.Contains("预算"));

    [GeneratedRegex(
        "^(?:部门|单位|年度|收入|支出|资金|总)*(?:全年|调整后|年度调整)(?:的|收入|支出|总|部门)*预算(?:数|总额|总数|收入|支出|资金)*$"
    )]
    private static partial Regex Budget();

    [GeneratedRegex("^(?:部门|单位|全年|年度|本年)*(?:实际|全年|决算|总|累计|预算)(?:总|执行)*支出(?:数|总额|合计|决算)*$")]
    private static partial Regex Spent();

    [GeneratedRegex("(?:^|[,、])(?:部门|整体|全年|总体)*(?:预算|资金|支出)?(?:执行率|支出率)(?:为|是|达到?)*$")]
    private static partial Regex RateWords();

    [GeneratedRegex("^年末(?:资金)?结转(?:和|与|及)?结余(?:资金)?$")]
    private static partial Regex ClosingWords();
}
