using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Budget and final account in running text: 完成预算的 p% = account ÷ budget, 预决算差异率 = (account − budget) ÷ budget, no completion rate of a
/// zero budget, and 决算数大于|小于|等于预算数 as the figures say.
/// </summary>
internal sealed partial class BudgetCompletionFamily : IRuleFamily
{
    private static readonly Rule Completion = RuleCatalogue.Get("budget.completion-rate");
    private static readonly Rule Variance = RuleCatalogue.Get("budget.variance-rate");
    private static readonly Rule ZeroBudget = RuleCatalogue.Get("budget.completion-of-zero");
    private static readonly Rule Direction = RuleCatalogue.Get("budget.direction");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            var pairs = BudgetPair.Read(paragraph).ToList();
            foreach (var pair in pairs)
            {
                if (pair.Actual.Index + 1 < paragraph.Mentions.Count && Rate(pair, paragraph.Mentions[pair.Actual.Index + 1]) is { } rate)
                {
                    yield return rate;
                }
            }

            if (pairs.Count > 0)
            {
                foreach (var statement in Directions(paragraph, pairs))
                {
                    yield return statement;
                }
            }
        }
    }

    private static Assertion? Rate(BudgetPair pair, Mention rate)
    {
        if (rate.Figure.Unit != "%" || rate.Sentence != pair.Actual.Sentence)
        {
            return null;
        }

        var budget = new FigureTerm(pair.Budget.Figure, "预算");
        var actual = new FigureTerm(pair.Actual.Figure, "决算");
        if (CompletionWords().IsMatch(rate.Lead))
        {
            return pair.Budget.Figure.Value == 0
                ? OfZero(pair, rate)
                : ToClaim(Completion, pair, rate, "完成预算", new RatioExpression(actual, budget));
        }

        return VarianceWords().IsMatch(rate.Lead)
            ? ToClaim(Variance, pair, rate, "预决算差异率", new RatioExpression(new SumExpression([(1, actual), (-1, budget)]), budget))
            : null;
    }

    private static Claim ToClaim(Rule rule, BudgetPair pair, Mention rate, string name, Expression expression) =>
        new()
        {
            Rule = rule,
            Place = pair.Paragraph.Caption,
            Claimed = new FigureTerm(rate.Figure, name),
            Expression = expression,
        };

    /// <summary>0 % of a zero budget that was not spent is harmless; any other rate of zero is not defined.</summary>
    private static Statement OfZero(BudgetPair pair, Mention rate) =>
        new()
        {
            Rule = ZeroBudget,
            Place = pair.Paragraph.Caption,
            Status = pair.Actual.Figure.Value == 0 ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh =
                $"年初预算为 {Amount.Print(pair.Budget.Figure)} {pair.Budget.Figure.Unit}，支出决算为 {Amount.Print(pair.Actual.Figure)} {pair.Actual.Figure.Unit}，{rate.Lead.TrimStart(',')}{Amount.Print(rate.Figure)}：预算为零，不应计算完成率",
            MessageEn =
                $"the budget is {Amount.Print(pair.Budget.Figure)} and the account {Amount.Print(pair.Actual.Figure)}: a completion of {Amount.Print(rate.Figure)} is not defined",
            Actual = Amount.Print(rate.Figure),
            // What should not be there begins right after the account; its rate may be on the next page.
            Page = pair.Actual.Figure.Page,
            Figures = [rate.Figure, pair.Budget.Figure, pair.Actual.Figure],
        };

    /// <summary>
    /// 决算数小于预算数 is held against the pair before it; where a paragraph has several pairs and names no one of them, it is wrong only
    /// when it fits neither the first (the total) nor the nearest.
    /// </summary>
    private static IEnumerable<Statement> Directions(ParagraphView paragraph, List<BudgetPair> pairs)
    {
        foreach (Match match in DirectionWords().Matches(paragraph.Text))
        {
            var nearest = pairs.LastOrDefault(p => p.Actual.Figure.Offset < match.Index);
            if (nearest is null)
            {
                continue;
            }

            var word = match.Groups["word"].Value;
            var fits = Fits(word, nearest) || Fits(word, pairs[0]);
            var (budget, actual) = (nearest.Budget.Figure, nearest.Actual.Figure);
            var right =
                actual.Quantity.Low > budget.Quantity.High ? "大于"
                : actual.Quantity.High < budget.Quantity.Low ? "小于"
                : "等于";
            yield return new Statement
            {
                Rule = Direction,
                Place = paragraph.Caption,
                Status = fits ? RelationStatus.Consistent : RelationStatus.Inconsistent,
                MessageZh =
                    $"称决算数{word}预算数，而预算 {Amount.Print(budget)}，决算 {Amount.Print(actual)} {actual.Unit}，应为“{right}”",
                MessageEn =
                    $"the account is said to be {word} the budget, but the budget is {Amount.Print(budget)} and the account {Amount.Print(actual)}",
                Expected = right,
                Actual = word,
                Page = actual.Page,
                Figures = [actual, budget],
            };
        }
    }

    private static bool Fits(string word, BudgetPair pair)
    {
        var (budget, actual) = (pair.Budget.Figure, pair.Actual.Figure);
        return word switch
        {
            "大于" or "高于" or "超过" => actual.Value >= budget.Value || actual.Quantity.Meets(budget.Quantity),
            "小于" or "低于" => actual.Value <= budget.Value || actual.Quantity.Meets(budget.Quantity),
            _ => actual.Quantity.Meets(budget.Quantity),
        };
    }

    [GeneratedRegex("完成(?:年初|全年|调整|年度)?(?:调整)?预算(?:数|安排)?的?$|预算完成率(?:为|是)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex CompletionWords();

    [GeneratedRegex("差异率(?:为|是)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex VarianceWords();

    [GeneratedRegex(
        @"决算数?\s*(?:(?<word>大于|小于|等于|高于|低于|超过)\s*(?:年初|全年|调整)?预算|与\s*(?:年初|全年|调整)?预算数?\s*(?<word>持平|一致|相等))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex DirectionWords();
}
