namespace Ingest.SampleDocs.Model;

/// <summary>How an execution rate turns into a score; each document states its rule.</summary>
public enum RateRule
{
    /// <summary>Score = rate × weight, at most the weight.</summary>
    Proportional,

    /// <summary>Rate × weight, cut to two decimals.</summary>
    ProportionalCut,

    /// <summary>Nothing below 60 %; then (rate − 60 %) ÷ 40 % × weight; full marks from 95 % when every indicator is met.</summary>
    FromSixtyPercent,
}
