namespace Ingest.SampleDocs.Model;

/// <summary>A performance indicator of a self-evaluation form with its target, outcome and score.</summary>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Comparison">&gt;=, &lt;= or =; empty for a qualitative indicator.</param>
/// <param name="Target">Target; nothing for a qualitative one.</param>
/// <param name="Actual">Outcome.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="Unit">Unit of target and outcome.</param>
/// <param name="Weight">Points it may earn, whole.</param>
/// <param name="Score">Points it earned, two decimals.</param>
/// <param name="Reason">Why the target was missed; empty when it was met.</param>
public sealed record Indicator(
    string Level1,
    string Level2,
    string Name,
    string Comparison,
    decimal? Target,
    decimal? Actual,
    int Decimals,
    string Unit,
    int Weight,
    decimal Score,
    string Reason
)
{
    /// <summary>指标性质: the comparison as one sign, or that it is qualitative.</summary>
    public string Nature =>
        Comparison switch
        {
            ">=" => "≥",
            "<=" => "≤",
            "=" => "＝",
            _ => "定性",
        };

    /// <summary>The score of an outcome: full marks when met, else in proportion, to two decimals.</summary>
    public static decimal ScoreOf(string comparison, decimal target, decimal actual, int weight)
    {
        if (IsMet(comparison, target, actual))
        {
            return weight;
        }

        var ratio = comparison == "<=" ? target / actual : Math.Min(target, actual) / Math.Max(target, actual);
        return Math.Round(weight * ratio, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Whether an outcome meets its target.</summary>
    public static bool IsMet(string comparison, decimal target, decimal actual) =>
        comparison switch
        {
            "<=" => actual <= target,
            "=" => actual == target,
            _ => actual >= target,
        };
}
