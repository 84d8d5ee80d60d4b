using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Scores of execution rates: the rule that the document states, or else the one of the known rules that explains most forms, is
/// applied to every form; outliers are reported with the rule. A stated rule makes an error, an inferred one a warning.
/// </summary>
internal sealed class ExecutionScoreFamily : IRuleFamily
{
    private const int FewestForDeduction = 3;
    private static readonly Rule Rule = RuleCatalogue.Get("form.execution-score");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var group in view.Forms.Where(IsScored).GroupBy(f => f.IsOverall))
        {
            var forms = group.ToList();
            var stated = group.Key ? null : ScoreRules.StatedIn(view.Prose);
            var rule = stated ?? Vote(forms);
            if (rule is null)
            {
                continue;
            }

            var holding = forms.Count(f => IsConsistent(ToClaim(f, rule)));
            foreach (var form in forms)
            {
                yield return ToClaim(form, rule) with
                {
                    Severity = stated is null ? Ingest.Model.Severity.Warning : null,
                    Remark = new Convention(
                        $"{(stated is null ? "按多数自评表推断" : "文件所述")}规则：{rule.NameZh}，{forms.Count} 张表中 {holding} 张符合",
                        $"{(stated is null ? "inferred" : "stated")} rule: {rule.NameEn}; {holding} of {forms.Count} forms follow it"
                    ),
                };
            }
        }
    }

    private static bool IsScored(FormView form) =>
        form.Total is { Executed: not null, Budget.Value: > 0, Weight.Value: > 0, Score: not null };

    /// <summary>The first rule that most forms follow, if at least half of those do that can tell the rules apart.</summary>
    private static ScoreRule? Vote(List<FormView> forms)
    {
        var telling = forms.Where(f => f.Total!.Executed!.Value != f.Total.Budget!.Value).ToList();
        var (best, holding) = Fittest(ScoreRules.All, telling);
        if (telling.Count >= FewestForDeduction && holding < telling.Count)
        {
            var (other, count) = Fittest(ScoreRules.PointsOff, telling);
            if (count >= FewestForDeduction && count > holding)
            {
                (best, holding) = (other, count);
            }
        }

        return holding > 0 && 2 * holding >= telling.Count ? best : null;
    }

    private static (ScoreRule? Rule, int Holding) Fittest(IReadOnlyList<ScoreRule> rules, List<FormView> telling)
    {
        var counted = rules.Select(r => (Rule: r, Holding: telling.Count(f => IsConsistent(ToClaim(f, r))))).ToList();
        return counted.MaxBy(c => c.Holding);
    }

    private static bool IsConsistent(Claim claim) => Evaluator.Evaluate(claim).Holds;

    /// <summary>
    /// Marks missing from an indicator in words, or from one whose actual value is misprinted, show it unmet: where they do, the score may
    /// be that of a form with an unmet indicator.
    /// </summary>
    private static Claim ToClaim(FormView form, ScoreRule rule)
    {
        var allMet = form.Indicators.All(i => IndicatorJudge.Judge(i) != IndicatorState.Missed);
        var claim = ToClaim(form, rule, allMet);
        return
            allMet
            && form.Indicators.Any(i => i is { Score: { } s, Weight: { } w } && s.Value < w.Value)
            && !IsConsistent(claim)
            && ToClaim(form, rule, allMet: false) is var other
            && IsConsistent(other)
            ? other
            : claim;
    }

    private static Claim ToClaim(FormView form, ScoreRule rule, bool allMet)
    {
        var total = form.Total!;
        var (executed, budget, weight) = (
            new FigureTerm(total.Executed!, "全年执行数"),
            new FigureTerm(total.Budget!, "全年预算数"),
            new FigureTerm(total.Weight!, "分值")
        );
        var score = total.Score!;
        Interval? Compute(IReadOnlyList<Interval> v) => v[1].Contains(0) ? null : rule.Compute(v[0] / v[1], v[2], allMet);
        var claim = new Claim
        {
            Rule = Rule,
            Place = form.Caption,
            Claimed = new FigureTerm(score, "执行率得分"),
            Expression = new ComputedExpression(
                [executed, budget, weight],
                Compute,
                $"{executed.Print()} ÷ {budget.Print()}，{weight.Print()}，按{rule.NameZh}"
            ),
        };
        return claim with { Convention = ScoreRules.Truncation(claim) };
    }
}
