namespace Ingest.SampleDocs.Model;

/// <summary>A project with its funds and indicators, as its self-evaluation form reports it.</summary>
/// <param name="Name">Name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Unit">Unit that carried it out.</param>
/// <param name="Funds">Sources of money; their sums are the first row of the form.</param>
/// <param name="RateWeight">Points for the execution rate.</param>
/// <param name="RateScore">Points earned for it.</param>
/// <param name="Indicators">Indicators in print order.</param>
public sealed record Project(
    string Name,
    string Purpose,
    string Unit,
    IReadOnlyList<ProjectFund> Funds,
    int RateWeight,
    decimal RateScore,
    IReadOnlyList<Indicator> Indicators
)
{
    /// <summary>Budget at the beginning of the year.</summary>
    public Amount Initial => Amount.Sum(Funds.Select(f => f.Initial));

    /// <summary>Budget of the whole year, adjusted.</summary>
    public Amount Budget => Amount.Sum(Funds.Select(f => f.Budget));

    /// <summary>Spent in the year.</summary>
    public Amount Executed => Amount.Sum(Funds.Select(f => f.Executed));

    /// <summary>Whether every indicator earned full marks.</summary>
    public bool AllMet => Indicators.All(i => i.Score == i.Weight);

    /// <summary>All points earned.</summary>
    public decimal Score => RateScore + Indicators.Sum(i => i.Score);

    /// <summary>The score an execution rate earns under a rule, to two decimals.</summary>
    /// <param name="rule">The document's rule.</param>
    /// <param name="rate">Executed ÷ budget, as a fraction.</param>
    /// <param name="weight">Points for the rate.</param>
    /// <param name="allMet">Whether every indicator is met.</param>
    public static decimal RateScoreOf(RateRule rule, decimal rate, int weight, bool allMet)
    {
        var share = rule switch
        {
            RateRule.Proportional or RateRule.ProportionalCut => Math.Min(rate, 1m),
            _ when rate < 0.6m => 0m,
            _ when rate >= 0.95m && allMet => 1m,
            _ => (Math.Min(rate, 1m) - 0.6m) / 0.4m,
        };
        if (rule == RateRule.ProportionalCut)
        {
            return Math.Floor(share * weight * 100) / 100;
        }

        return Math.Round(share * weight, 2, MidpointRounding.AwayFromZero);
    }
}
