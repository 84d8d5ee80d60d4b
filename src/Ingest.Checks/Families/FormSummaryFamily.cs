using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// What the narrative says about the self-evaluation forms, against the forms: their number, Σ budgets, Σ executed, mean score; and the
/// figures of the overall form. Counts and sums are held against the forms only where the text says that they are attached, sums only where at least as many
/// are there as it names: some pages of a report say nothing about the forms on the others.
/// </summary>
internal sealed partial class FormSummaryFamily : IRuleFamily
{
    private static readonly Rule Count = RuleCatalogue.Get("form-summary.count");
    private static readonly Rule Sum = RuleCatalogue.Get("form-summary.sum");
    private static readonly Rule Mean = RuleCatalogue.Get("form-summary.mean-score");
    private static readonly Rule Overall = RuleCatalogue.Get("form-summary.overall");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var projects = view.Forms.Where(f => !f.IsOverall).ToList();
        var overall = view.Forms.Where(f => f.IsOverall).ToList();
        foreach (var paragraph in view.Prose.Paragraphs.Where(p => p.Plain.Contains("自评") || p.Plain.Contains("绩效评价")))
        {
            var areAttached = view.Prose.Paragraphs.Where(p => p.Section == paragraph.Section).Any(p => Attached().IsMatch(p.Plain));
            foreach (var assertion in InParagraph(paragraph, areAttached ? projects : [], overall.Count == 1 ? overall[0] : null))
            {
                yield return assertion;
            }
        }
    }

    private static IEnumerable<Assertion> InParagraph(ParagraphView paragraph, List<FormView> projects, FormView? overall)
    {
        var topic = Topic.None;
        var areAllThere = true;
        foreach (var mention in paragraph.Mentions)
        {
            if (TopicOf(mention) is { } next)
            {
                topic = next;
                areAllThere = topic != Topic.Projects || mention.Figure.Value <= projects.Count;
            }

            var assertion = topic switch
            {
                Topic.Projects when projects.Count > 0 => AboutProjects(paragraph, mention, projects),
                Topic.Overall when overall is not null => AboutOverall(paragraph, mention, overall),
                _ => null,
            };
            if (assertion is not null)
            {
                yield return areAllThere || assertion is not Claim claim || Evaluator.Evaluate(claim).Holds
                    ? assertion
                    : claim with
                    {
                        IsUndecidable = true,
                    };
            }
        }
    }

    private static Topic? TopicOf(Mention mention) =>
        mention.Figure.Unit is not ("个" or "张" or "份" or "项") ? null
        : OverallForms().IsMatch(mention.Lead) ? Topic.Overall
        : ProjectForms().IsMatch(mention.Lead) ? Topic.Projects
        : null;

    private static Assertion? AboutProjects(ParagraphView paragraph, Mention mention, List<FormView> projects)
    {
        if (mention.Figure.Unit is "个" or "张" or "份" or "项")
        {
            return GradeCount.Of(paragraph, mention, projects)
                ?? (ProjectForms().IsMatch(mention.Lead) ? OfCount(paragraph, mention, projects.Count) : null);
        }

        var name = mention.Name;
        return mention.Role != MentionRole.Amount ? null
            : name.Contains("平均") && name.Contains('分') ? OfMean(paragraph, mention, projects)
            : IsExecuted(name) ? OfSum(paragraph, mention, "全年执行数", projects, f => f.Total?.Executed)
            : IsBudget(name) ? OfSum(paragraph, mention, "全年预算数", projects, f => f.Total?.Budget)
            : null;
    }

    private static Claim? AboutOverall(ParagraphView paragraph, Mention mention, FormView overall)
    {
        var name = mention.Name;
        var stated =
            mention.Role != MentionRole.Amount ? null
            : mention.Figure.Unit == "分" || name.Contains("得分") ? ScoreOf(overall)
            : IsExecuted(name) ? Named(overall.Total?.Executed, overall, "全年执行数")
            : IsBudget(name) ? Named(overall.Total?.Budget, overall, "全年预算数")
            : null;
        return stated is null
            ? null
            : new Claim
            {
                Rule = Overall,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(mention.Figure, name),
                Expression = stated,
                IsUndecidable = stated.Terms.Any(t => !Amount.Comparable(t.Figure.Unit, mention.Figure.Unit)),
            };
    }

    private static FigureTerm? Named(Figure? figure, FormView form, string name) =>
        figure is null ? null : new FigureTerm(figure, $"{form.Caption} {name}");

    /// <summary>The total of the form, or the sum of its scores where it prints no total.</summary>
    private static Expression? ScoreOf(FormView form)
    {
        if (form.TotalScore is { } total)
        {
            return new FigureTerm(total, $"{form.Caption} 总分");
        }

        var scores = form.Indicators.Select(i => (i.Name, i.Score)).Append(("执行率", form.Total?.Score)).ToList();
        return scores.TrueForAll(s => s.Score is not null) ? SumExpression.Of(scores.Select(s => new FigureTerm(s.Score!, s.Item1))) : null;
    }

    private static bool IsExecuted(string name) => name.Contains("执行") || name.Contains("支出金额") || name.Contains("实际支出");

    private static bool IsBudget(string name) =>
        name.Contains("全年预算")
        || name.Contains("预算金额")
        || name.Contains("预算总额")
        || name.Contains("资金总额")
        || name is "预算资金" or "涉及资金";

    private static Statement OfCount(ParagraphView paragraph, Mention mention, int forms) =>
        new()
        {
            Rule = Count,
            Place = paragraph.Caption,
            Status = mention.Figure.Value == forms ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"{mention.Name} {Amount.Print(mention.Figure)} {mention.Figure.Unit}，所附项目支出绩效自评表为 {forms} 张",
            MessageEn = $"{mention.Name}: {Amount.Print(mention.Figure)} are named, {forms} project forms are attached",
            Expected = forms.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Actual = Amount.Print(mention.Figure),
            Page = mention.Figure.Page,
            Figures = [mention.Figure],
        };

    private static Claim? OfSum(ParagraphView paragraph, Mention mention, string name, List<FormView> projects, Func<FormView, Figure?> of)
    {
        var parts = projects.Select(f => of(f) is { } figure ? new FigureTerm(figure, f.Project) : null).ToList();
        return parts.Exists(p => p is null)
            ? null
            : new Claim
            {
                Rule = Sum,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(mention.Figure, mention.Name),
                Expression = SumExpression.Of(parts!),
                Remark = new Convention($"{projects.Count} 张自评表的{name}之和", $"the sum over {projects.Count} forms"),
                IsUndecidable = parts.Exists(p => !Amount.Comparable(p!.Figure.Unit, mention.Figure.Unit)),
            };
    }

    private static Claim? OfMean(ParagraphView paragraph, Mention mention, List<FormView> projects)
    {
        var scores = projects.Where(f => f.TotalScore is not null).Select(f => new FigureTerm(f.TotalScore!, f.Project)).ToList();
        if (scores.Count < projects.Count)
        {
            return null;
        }

        var claim = new Claim
        {
            Rule = Mean,
            Place = paragraph.Caption,
            Claimed = new FigureTerm(mention.Figure, mention.Name),
            Expression = new ComputedExpression(
                scores,
                v => Interval.Sum(v) * (1m / v.Count),
                $"（{SumExpression.Of(scores).Print()}）÷ {scores.Count}"
            ),
        };
        return claim with { IsUndecidable = !Evaluator.Evaluate(claim).Holds && HoldsWithRightWeights(claim, projects) };
    }

    /// <summary>
    /// Whether the mean is right but for forms whose weights do not add up to 100: their totals carry the same mistake, which is reported there.
    /// </summary>
    private static bool HoldsWithRightWeights(Claim mean, List<FormView> projects)
    {
        var over = projects.ConvertAll(f => f.Indicators.Sum(i => i.Weight?.Value ?? 0) + (f.Total?.Weight?.Value ?? 0) - 100);
        var scores = projects.Select((f, i) => Amount.Quantity(f.TotalScore!) - Interval.Exactly(over[i]));
        return over.Exists(o => o != 0) && (Interval.Sum(scores) * (1m / projects.Count)).Meets(mean.Claimed.Figure.Interval);
    }

    private enum Topic
    {
        None,
        Projects,
        Overall,
    }

    [GeneratedRegex("附后|后附|详见附|见附|附件|附[^。;]{0,20}自评表|自评表[^。;]{0,10}附")]
    private static partial Regex Attached();

    [GeneratedRegex(
        "(?:绩效(?:评价|自评)|自评)的?[^,。;]{0,8}项目$|项目(?:支出)?绩效自评表$|绩效自评(?:的)?[^,。;]{0,10}项目$|项目自评表$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ProjectForms();

    [GeneratedRegex("整体支出绩效(?:目标)?自评表?$")]
    private static partial Regex OverallForms();
}
