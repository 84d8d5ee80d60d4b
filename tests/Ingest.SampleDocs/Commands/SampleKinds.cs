using Ingest.SampleDocs.Breaks;

namespace Ingest.SampleDocs.Commands;

/// <summary>
/// The kinds of error the sample documents choose from. The list is fixed, so that a new kind in the catalogue leaves the documents, their
/// truth and what the manual quotes of them as they are.
/// </summary>
internal static class SampleKinds
{
    /// <summary>The kinds; their order decides what is planted, as in <see cref="BreakCatalogue"/>.</summary>
    public static IReadOnlyList<IBreak> All { get; } =
    [
        new SwappedDigits(),
        new RowLeftOut(),
        new TextAgainstTable(),
        new UnitSlip(),
        new ShareWrong(),
        new SharePlugged(),
        new GrowthWrong(),
        new CompletionWrong(),
        new CompletionOfNothing(),
        new DirectionWord(),
        new YearSlip(),
        new ThreePublicTotal(),
        new ClosingBalance(),
        new InterTableEquality(),
        new RowColumns(),
        new CodeOutOfPlace(),
        new PartExceedsWhole(),
        new VehicleSum(),
        new StaffSum(),
        new ProcurementSum(),
        new CountClaim(),
        new SummaryAgainstForms(),
        new FundSum(),
        new ExecutionRateWrong(),
        new RateOfInitialBudget(),
        new ExecutedAboveBudget(),
        new RateScoreByOtherRule(),
        new WeightsNotHundred(),
        new ScoreAboveWeight(),
        new ScoreSum(),
        new GoalAgainstIndicator(),
        new DigitLost(),
        new SignLost(),
    ];
}
