using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Which fund of a form an amount in its goal or outcome text is: by the verb or noun right before it.</summary>
internal static partial class GoalFunds
{
    /// <summary>The fund with its name; none where the words name none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isOutcome">Whether the text is of what was reached.</param>
    /// <param name="mention">An amount.</param>
    public static (string Name, Figure Fund)? Of(FormView form, bool isOutcome, Mention mention)
    {
        if (form.Total is not { } total || MoneyUnit.InYuan(mention.Figure.Unit) is null)
        {
            return null;
        }

        var name = MentionName.Core(mention.Name);
        return InitialWords().IsMatch(name) && total.Initial is { } initial ? ("年初预算数", initial)
            : isOutcome && ExecutedWords().IsMatch(name) && total.Executed is { } executed ? ("全年执行数", executed)
            : BudgetWords().IsMatch(name) && total.Budget is { } budget ? ("全年预算数", budget)
            : null;
    }

    /// <summary>Whether the words leave no doubt: 到位, 下达, 投入 may be other amounts than the budget.</summary>
    /// <param name="mention">An amount.</param>
    public static bool IsStrict(Mention mention) => StrictWords().IsMatch(MentionName.Core(mention.Name));

    [GeneratedRegex("^(?:项目|本年|该项目)*年初(?:安排|批复)?预算(?:资金|总额)?$")]
    private static partial Regex InitialWords();

    [GeneratedRegex("^(?:项目|截至年底|本年度?|全年|年度|累计|已|共|资金|实际)*(?:执行|支出|支付|使用)(?:资金|预算|总额|完成)*$")]
    private static partial Regex ExecutedWords();

    [GeneratedRegex(
        "^(?:项目|本年度?|全年|年度|财政|该项目|共|实际)*(?:安排|预算|到位|下达|落实|投入|批复)(?:项目|财政|专项|总)*(?:资金|预算|总额|经费|到位)*$|^(?:项目|本年度?|财政|专项)*资金(?:到位|总额|安排)$"
    )]
    private static partial Regex BudgetWords();

    [GeneratedRegex(
        "^(?:项目|本年度?|该项目)*安排(?:项目|财政|专项)*(?:资金|预算|经费)$|全年预算|年初预算|^(?:项目|全年|本年度?)*实际(?:执行|支出)(?:资金)?$|^执行$"
    )]
    private static partial Regex StrictWords();
}
