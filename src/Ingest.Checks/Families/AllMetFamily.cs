using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>An outcome text that says all indicators are met, against the indicators of the same form.</summary>
internal sealed partial class AllMetFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("form.all-met");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        from form in view.Forms
        where form.GoalActual is not null
        let words = AllMet().Match(Label.Normalise(form.GoalActual!.Text))
        where words.Success && form.Indicators.Any(i => IndicatorJudge.Judge(i) != IndicatorState.Unknown)
        select Judge(form, words.Value);

    private static Statement Judge(FormView form, string words)
    {
        var missed = form.Indicators.FirstOrDefault(i => IndicatorJudge.Judge(i) == IndicatorState.Missed);
        return new Statement
        {
            Rule = Rule,
            Place = $"{form.Caption} / 实际完成情况",
            Status = missed is null ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"称“{words}”，而“{missed?.Name}”实际完成值 {missed?.ActualText}，未达到年度指标值 {missed?.TargetText}",
            MessageEn = $"“{words}” is said, but {missed?.Name} reaches {missed?.ActualText}, not its target {missed?.TargetText}",
            Actual = words,
            Page = form.GoalActual!.Page,
            Figures = missed is null ? [] : [missed.Actual!, missed.Target!, .. new[] { missed.Score }.OfType<Figure>()],
        };
    }

    [GeneratedRegex(
        "(?<!基本)(?:各项|全部|所有|各)(?:绩效|年度|预期)*(?:指标|目标值)(?:均|全部|都)(?:已|按期|如期|按时|圆满|顺利)*(?:全部)?(?:完成|达成|达到|达标|实现)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex AllMet();
}
