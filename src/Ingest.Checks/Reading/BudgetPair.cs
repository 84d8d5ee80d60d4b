using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>A budget and what it came to, said one after the other: 年初预算为 X 万元，支出决算为 Y 万元.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Budget">The budget.</param>
/// <param name="Actual">The final account.</param>
internal sealed partial record BudgetPair(ParagraphView Paragraph, Mention Budget, Mention Actual)
{
    /// <summary>The pairs of a paragraph in order.</summary>
    /// <param name="paragraph">A paragraph.</param>
    public static IEnumerable<BudgetPair> Read(ParagraphView paragraph)
    {
        for (var i = 1; i < paragraph.Mentions.Count; i++)
        {
            var (budget, actual) = (paragraph.Mentions[i - 1], paragraph.Mentions[i]);
            if (
                budget.Role == MentionRole.Amount
                && actual.Role == MentionRole.Amount
                && budget.Sentence == actual.Sentence
                && Amount.Comparable(budget.Figure.Unit, actual.Figure.Unit)
                && BudgetName().IsMatch(budget.Name)
                && ActualName().IsMatch(actual.Name)
            )
            {
                yield return new BudgetPair(paragraph, budget, actual);
            }
        }
    }

    [GeneratedRegex("(?:年初|调整|全年|全年调整)?预算数?(?:数|为|安排)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex BudgetName();

    [GeneratedRegex("(?:决算数?|支出决算数?|执行数?|实际支出|完成)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ActualName();
}
