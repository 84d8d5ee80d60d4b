using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>How many indicators have full marks (N 个指标得满分) or points off, in all or in a class, against the indicator system.</summary>
internal sealed partial class MarkedIndicatorFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("evaluation.full-mark-count");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        if (view.Evaluation.System is not { } system || system.Indicators.Any(i => i.Weight is null || i.Score is null))
        {
            yield break;
        }

        var classes = ClassScores.Read(system);
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            ClassScore? about = null;
            foreach (var mention in paragraph.Mentions)
            {
                about = classes.All.FirstOrDefault(c => EvaluationSummaryFamily.Mentions(mention.Lead, c)) ?? about;
                if (mention.Figure.Unit is "个" or "项" or "" && IsOfFullMarks(mention) is { } full)
                {
                    yield return OfCount(paragraph, mention, about, system, full);
                }
            }
        }
    }

    /// <summary>True where indicators with full marks are counted, false for those with points off, none for other counts.</summary>
    private static bool? IsOfFullMarks(Mention mention) =>
        LostBefore().IsMatch(mention.Lead) || LostAfter().IsMatch(mention.Tail) ? false
        : FullBefore().IsMatch(mention.Lead) || FullAfter().IsMatch(mention.Tail) ? true
        : null;

    private static Statement OfCount(ParagraphView paragraph, Mention mention, ClassScore? about, ScoreTable system, bool full)
    {
        var rows = system.Indicators.Where(i => about is null || i.Level1 == about.Label).ToList();
        var count = rows.Count(i => (i.Score!.Value == i.Weight!.Value) == full);
        // A score or a weight that breaks its own criteria is reported there: the text may be right.
        var byCriteria = rows.Count(i =>
            (CriteriaRule.Expected(i)?.Score.Contains(i.Weight!.Value) ?? (i.Score!.Value == i.Weight!.Value || i.Score.Value == Listed(i)))
            == full
        );
        var zh = full ? "得满分的指标" : "扣分的指标";
        return new Statement
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Status =
                mention.Figure.Value == count || mention.Figure.Value == byCriteria
                    ? RelationStatus.Consistent
                    : RelationStatus.Inconsistent,
            MessageZh = $"称{about?.Name}{zh} {Amount.Print(mention.Figure)} 个，指标体系中为 {count} 个",
            MessageEn =
                $"{Amount.Print(mention.Figure)} indicators {(full ? "with full marks" : "with points off")} are named; the indicator system has {count}",
            Expected = count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Actual = Amount.Print(mention.Figure),
            Page = mention.Figure.Page,
            Figures = [mention.Figure],
        };
    }

    /// <summary>The points the criteria list; none where they list none.</summary>
    private static decimal? Listed(IndicatorRow row) => CriteriaRule.Points(row.Criteria) is { Count: > 1 } points ? points.Sum() : null;

    [GeneratedRegex("满分的?(?:三级)?指标(?:共计|共有|共|有|为|数)*$")]
    private static partial Regex FullBefore();

    [GeneratedRegex("^(?:三级)?指标(?:的得分|得分)?(?:均|全部|都)?(?:得|为|取得|获得|获)(?:了)?满分")]
    private static partial Regex FullAfter();

    [GeneratedRegex("(?:扣分|失分|未得满分|有扣分)的?(?:三级)?指标(?:共计|共有|共|有|为|数)*$")]
    private static partial Regex LostBefore();

    [GeneratedRegex("^(?:三级)?指标(?:均|都)?(?:存在|有|被)?(?:扣分|失分|未得满分)")]
    private static partial Regex LostAfter();
}
