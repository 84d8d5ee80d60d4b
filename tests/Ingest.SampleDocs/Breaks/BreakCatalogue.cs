namespace Ingest.SampleDocs.Breaks;

/// <summary>Every kind of error the generator can plant.</summary>
public static class BreakCatalogue
{
    /// <summary>All kinds, in a fixed order.</summary>
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
        new AdjustRateWrong(),
        new SummaryAgainstAnnex(),
        new TableAgainstAnnex(),
        new TableWeights(),
        new SurveyCount(),
        new MeanWrong(),
        new FalseClaim(),
        new FullScoreForMissedTarget(),
    ];
}
