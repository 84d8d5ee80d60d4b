using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Qualitative indicators in three bands (财预〔2020〕10号): 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 % of the weight; older provincial forms set the lower bound of
/// the middle band at 50 %. Where the bound is 50 or 60 both are accepted.
/// </summary>
internal sealed class QualitativeBandFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("form.qualitative-band");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view.Forms.SelectMany(f => f.Indicators.Select(i => OfRow(f, i))).OfType<Statement>();

    private static Statement? OfRow(FormView form, IndicatorRow row)
    {
        if (
            row is not { Weight: { Value: > 0, Unit: "分" } weight, Score: { Unit: "分" } score }
            || row.Actual is not null
            || BandOf(row.ActualText) is not var (low, high, name)
        )
        {
            return null;
        }

        var holds = score.Interval.High >= low * weight.Value && score.Interval.Low <= high * weight.Value;
        return new Statement
        {
            Rule = Rule,
            Place = $"{form.Caption} / {row.Name}",
            Status = holds ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh =
                $"完成情况为“{row.ActualText}”（{name}），得分应在分值 {Amount.Print(weight)} 的 {low:P0} 至 {high:P0} 之间，报告为 {Amount.Print(score)}",
            MessageEn =
                $"“{row.ActualText}” gives between {low:P0} and {high:P0} of the {Amount.Print(weight)} points, but {Amount.Print(score)} are given",
            Actual = Amount.Print(score),
            Page = score.Page,
            Figures = [score, weight],
        };
    }

    private static (decimal Low, decimal High, string Name)? BandOf(string text) =>
        text.StartsWith("未达成") || text.StartsWith("未完成") || text.StartsWith("未达到预期") ? (0, 0.6m, "未达成")
        : text.StartsWith("部分达成") || text.StartsWith("部分完成") || text.StartsWith("基本达成") ? (0.5m, 0.8m, "部分达成")
        : text.StartsWith("全部达成") || text.StartsWith("达成预期") || text.StartsWith("完全达成") || text is "达成" or "达到预期指标"
            ? (0.8m, 1, "达成")
        : null;
}
