namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>How an indicator of an evaluation report earns its score.</summary>
public enum ScoringRule
{
    /// <summary>Judged by words; full marks or a deduction named in the analysis.</summary>
    Judged,

    /// <summary>Outcome ÷ target × weight, at most the weight.</summary>
    Proportional,

    /// <summary>Full marks from a threshold on; for each full percentage point below it a deduction.</summary>
    PerPointBelow,

    /// <summary>Full marks up to a threshold; for each full percentage point above it a deduction.</summary>
    PerPointAbove,
}
