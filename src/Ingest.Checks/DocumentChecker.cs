using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Evaluates every relation a document claims.</summary>
public static class DocumentChecker
{
    /// <summary>Formulas first: where a family finds the same relation again, the formula's names stand in the finding.</summary>
    internal static IReadOnlyList<IRuleFamily> Families { get; } =
    [
        new FormulaFamily(),
        new AdjustmentRateFamily(),
        new ScoreTableFamily(),
        new CodePlaceFamily(),
        new CodeHierarchyFamily(),
        new RowTotalFamily(),
        new LabelledTotalFamily(),
        new DifferenceColumnFamily(),
        new OfWhichFamily(),
        new ShareFamily(),
        new GrowthFamily(),
        new BudgetCompletionFamily(),
        new TextOfWhichFamily(),
        new FormFundsFamily(),
        new FormPointsFamily(),
        new FunctionalItemFamily(),
        new OperatingCostFamily(),
        new ExecutionScoreFamily(),
        new IndicatorScoreFamily(),
        new QualitativeBandFamily(),
        new AllMetFamily(),
        new FormOverallFamily(),
        new FormSummaryFamily(),
        new GoalFamily(),
        new YearFamily(),
        new CriteriaFamily(),
        new IndicatorTextFamily(),
        new EvaluationSummaryFamily(),
        new GradeFamily(),
        new MarkedIndicatorFamily(),
        new ScoreRateFamily(),
        new EvaluationExecutionFamily(),
        new RateSeriesFamily(),
        new SurveyFamily(),
        new SurveyTextFamily(),
        new TextRatioFamily(),
        new StatedPartFamily(),
        new MagnitudeFamily(),
        new LevelFamily(),
        new QuotedRowFamily(),
        new QuotedColumnFamily(),
        new ReferredTableFamily(),
        new NearMissFamily(),
        new EmptyTableFamily(),
        new NothingSpentFamily(),
        new ListCountFamily(),
        new ProjectCountFamily(),
        new PlaceholderFamily(),
        new RowOrderFamily(),
        new OrganisationFamily(),
    ];

    /// <summary>The document with its relations and findings.</summary>
    /// <param name="document">A document with figures.</param>
    public static Document Check(Document document)
    {
        var (verdicts, stated) = Evaluate(document);
        var (units, explained) = TableUnits.Find(verdicts, document);
        var notes = RepairNotes.Find(document, verdicts).ToList();
        List<Statement> statements = [.. stated, .. units, .. notes];
        var findings = RootCauseFinder
            .Find([.. verdicts.Where(v => !explained.Contains(v))])
            .Select(FindingWriter.Write)
            .Concat(statements.Where(s => s.Status == RelationStatus.Inconsistent).Select(FindingWriter.Write))
            .Concat(verdicts.Where(v => v.Explained is not null).Select(FindingWriter.Note))
            .Concat(notes.Select(FindingWriter.Write))
            .OrderBy(f => f.Page)
            .ThenByDescending(f => f.Severity)
            .Select((f, i) => f with { Id = $"n{i + 1}" });
        return document with
        {
            Relations = [.. verdicts.Select(v => v.ToRelation()), .. statements.Select(ToRelation)],
            Findings = [.. findings],
        };
    }

    /// <summary>Every claim of the document, evaluated.</summary>
    /// <param name="document">A document with figures.</param>
    internal static (IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Statement> Statements) Evaluate(Document document)
    {
        var view = new DocumentView(document);
        var assertions = Families.SelectMany(f => f.Find(view)).Where(a => a.Rule.Applies.Covers(document)).ToList();
        return (
            [.. Distinct(assertions.OfType<Claim>()).Select(c => Evaluator.Evaluate(view.Cut.Judged(c)))],
            [.. assertions.OfType<Statement>().Select(view.Cut.Judged)]
        );
    }

    /// <summary>Each relation once: the same claimed figure against the same operands, zeros left aside.</summary>
    private static IEnumerable<Claim> Distinct(IEnumerable<Claim> claims)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var operands = claim.Expression.Terms.Where(t => t.Figure.Value != 0).Select(t => t.Figure.Id).Order(StringComparer.Ordinal);
            if (seen.Add($"{claim.Claimed.Figure.Id}|{claim.Comparison}|{claim.Expression.GetType().Name}|{string.Join(',', operands)}"))
            {
                yield return claim;
            }
        }
    }

    private static Relation ToRelation(Statement statement) =>
        new()
        {
            Rule = statement.Rule.Id,
            Status = statement.Status,
            Figures = [.. statement.Figures.Select(f => f.Id).Distinct()],
        };
}
