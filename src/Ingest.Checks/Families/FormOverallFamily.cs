using Ingest.Model;

namespace Ingest.Checks;

/// <summary>The projects of a department against its overall form: their budgets and executed amounts are parts of the department's.</summary>
internal sealed class FormOverallFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("form.projects-at-most-overall");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var overall = view.Forms.Where(f => f.IsOverall).ToList();
        var projects = view.Forms.Where(f => !f.IsOverall).ToList();
        return overall is [{ Total: not null } whole] && projects.Count > 0
            ? new[]
            {
                Claim(whole, projects, "全年预算数", f => f.Budget),
                Claim(whole, projects, "全年执行数", f => f.Executed),
            }.OfType<Claim>()
            : [];
    }

    private static Claim? Claim(FormView overall, List<FormView> projects, string name, Func<FundRow, Figure?> of)
    {
        var parts = projects
            .Select(f => f.Total is { } t && of(t) is { } figure ? new FigureTerm(figure, f.Project) : null)
            .OfType<FigureTerm>();
        var terms = parts.ToList();
        return of(overall.Total!) is not { } whole || terms.Count == 0
            ? null
            : new Claim
            {
                Rule = Rule,
                Place = $"{overall.Caption} / {name}",
                Claimed = new FigureTerm(whole, $"整体{name}"),
                Expression = SumExpression.Of(terms),
                Comparison = Comparison.AtLeast,
                IsUndecidable = terms.Exists(t => !Amount.Comparable(t.Figure.Unit, whole.Unit)),
                Remark = new Convention($"{terms.Count} 张项目自评表之和", $"the sum over {terms.Count} project forms"),
            };
    }
}
