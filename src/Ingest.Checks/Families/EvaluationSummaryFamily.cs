using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Results of an evaluation report wherever they are said (abstract, conclusion, summary tables, analysis) against the indicator system: total, classes,
/// score rates, number of indicators.
/// </summary>
internal sealed partial class EvaluationSummaryFamily : IRuleFamily
{
    private static readonly Rule Total = RuleCatalogue.Get("evaluation.total");
    private static readonly Rule Class = RuleCatalogue.Get("evaluation.class");
    private static readonly Rule Count = RuleCatalogue.Get("evaluation.indicator-count");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        if (view.Evaluation.System is not { } system)
        {
            yield break;
        }

        var classes = ClassScores.Read(system);
        foreach (var assertion in view.Prose.Paragraphs.SelectMany(p => InParagraph(system, classes, p)))
        {
            yield return assertion;
        }

        foreach (
            var claim in view
                .Tables.Where(t => t != system.Table && ScoreTable.Read(t) is null)
                .SelectMany(t => InSummary(system, classes, t))
        )
        {
            yield return claim;
        }

        foreach (var table in view.Evaluation.ScoreTables.Where(t => t != system && !t.HasSeveralClasses && t.Total.Score is not null))
        {
            if (classes.Find(table.Indicators[0].Level1) is { Score: { } score } found)
            {
                yield return Compare(
                    Class,
                    table.Table.Caption,
                    table.Total.Score!,
                    "合计得分",
                    score,
                    $"{system.Table.Caption} {found.Name}小计"
                );
            }
        }
    }

    private static IEnumerable<Assertion> InParagraph(ScoreTable system, ClassScores classes, ParagraphView paragraph)
    {
        ClassScore? about = null;
        foreach (var mention in paragraph.Mentions)
        {
            about =
                classes.All.FirstOrDefault(c => Mentions(mention.Lead, c))
                ?? (mention.Index > 0 && mention.Sentence == paragraph.Mentions[mention.Index - 1].Sentence ? about : null);
            if (mention.Figure.Unit == "分" && TotalScore().IsMatch(mention.Lead) && system.Total.Score is { } total && about is null)
            {
                yield return Compare(Total, paragraph.Caption, mention.Figure, "评价得分", total, $"{system.Table.Caption} 总计");
            }
            else if (about is not null && InClass(about, mention) is var (name, figure) && figure is not null)
            {
                yield return Compare(
                    Class,
                    paragraph.Caption,
                    mention.Figure,
                    about.Name + name,
                    figure,
                    $"{system.Table.Caption} {about.Name}"
                );
            }
            else if (CountOf(system, about, mention) is var (level, count) && level.Length > 0)
            {
                yield return OfCount(paragraph, mention, level, count);
            }
        }
    }

    /// <summary>Whether words speak of a class.</summary>
    /// <param name="lead">Words before a figure.</param>
    /// <param name="c">A class.</param>
    internal static bool Mentions(string lead, ClassScore c) =>
        lead.Contains(c.Stem + "类") || lead.Contains(c.Stem + "指标") || lead.Contains(c.Stem + "方面");

    private static (string Name, Figure? Figure) InClass(ClassScore about, Mention mention) =>
        mention.Figure.Unit == "%"
            ? mention.Lead.EndsWith("得分率") || mention.Lead.EndsWith("得分率为")
                ? ("得分率", about.Rate)
                : ("", null)
            : mention.Figure.Unit != "分"
                ? ("", null)
                : mention.Lead.EndsWith("权重") || mention.Lead.EndsWith("满分") || mention.Lead.EndsWith("分值")
                    ? ("权重", about.Weight)
                    : mention.Lead.EndsWith('得') || mention.Lead.EndsWith("得分") || mention.Lead.EndsWith("得分为")
                        ? ("得分", about.Score)
                        : ("", null);

    private static (string Level, int Count) CountOf(ScoreTable system, ClassScore? about, Mention mention)
    {
        var rows = about is null ? system.Indicators : [.. system.Indicators.Where(i => i.Level1 == about.Label)];
        var words = mention.Lead + mention.Figure.Unit + mention.Tail;
        return mention.Figure.Unit is not ("个" or "项") || MarkedCount().IsMatch(Clause(mention)) ? ("", 0)
            : LevelBefore().Match(mention.Lead) is { Success: true } before ? LevelCount(rows, before.Value)
            : LevelAfter().Match(mention.Tail) is { Success: true } after && words.Length > 0 ? LevelCount(rows, after.Value)
            : ("", 0);
    }

    private static string Clause(Mention mention) => mention.Lead[(mention.Lead.LastIndexOf(',') + 1)..] + "#" + mention.Tail.Split(',')[0];

    private static (string Level, int Count) LevelCount(IReadOnlyList<IndicatorRow> rows, string level) =>
        level switch
        {
            "一级指标" => (level, rows.Select(r => r.Level1).Distinct().Count()),
            "二级指标" => (level, rows.Select(r => r.Level2).Distinct().Count()),
            _ => (level, rows.Count),
        };

    private static Statement OfCount(ParagraphView paragraph, Mention mention, string level, int count) =>
        new()
        {
            Rule = Count,
            Place = paragraph.Caption,
            Status = mention.Figure.Value == count ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"称{level} {Amount.Print(mention.Figure)} {mention.Figure.Unit}，指标体系中为 {count} 个",
            MessageEn = $"{Amount.Print(mention.Figure)} {level} are named; the indicator system has {count}",
            Expected = count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Actual = Amount.Print(mention.Figure),
            Page = mention.Figure.Page,
            Figures = [mention.Figure],
        };

    /// <summary>A summary table with the classes as columns or rows and 权重 and 得分 across.</summary>
    private static IEnumerable<Claim> InSummary(ScoreTable system, ClassScores classes, TableView table)
    {
        foreach (var lane in table.Lanes)
        {
            foreach (var row in lane.Rows)
            {
                foreach (var column in lane.Values)
                {
                    var (about, measure) = classes.Find(column.Name) is { } byColumn
                        ? (byColumn, row.Name)
                        : (classes.Find(row.Name), column.Name);
                    var figure = table.FigureAt(row.Index, column.Index);
                    var there =
                        measure.Contains("得分率") ? null
                        : measure.Contains("得分") ? about?.Score
                        : measure.Contains("权重") || measure.Contains("分值") ? about?.Weight
                        : null;
                    if (figure is not null && there is not null && figure.Unit is "分" or "")
                    {
                        yield return Compare(
                            Class,
                            table.Caption,
                            PointsReader.Points(figure)!,
                            about!.Name + measure,
                            there,
                            $"{system.Table.Caption} {about.Name}"
                        );
                    }
                }
            }
        }
    }

    private static Claim Compare(Rule rule, string place, Figure here, string name, Figure there, string source) =>
        new()
        {
            Rule = rule,
            Place = place,
            Claimed = new FigureTerm(here, name),
            Expression = new FigureTerm(there, source),
            IsUndecidable = !Amount.Comparable(here.Unit, there.Unit),
        };

    /// <summary>Whether the words before a number of points call it the result of the evaluation.</summary>
    [GeneratedRegex("(?:(?:综合)?评价(?:综合)?|绩效|综合|最终|总)得分(?:为|是)?$|评价总分(?:为|是)?$")]
    internal static partial Regex TotalScore();

    /// <summary>Only some of the indicators are counted: those with full marks, those with points off.</summary>
    [GeneratedRegex("满分|扣分|失分|未得分|得分率")]
    private static partial Regex MarkedCount();

    [GeneratedRegex("[一二三]级指标$")]
    private static partial Regex LevelBefore();

    [GeneratedRegex("^[一二三]级指标")]
    private static partial Regex LevelAfter();
}
