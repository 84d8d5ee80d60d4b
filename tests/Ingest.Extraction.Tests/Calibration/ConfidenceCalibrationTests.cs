using Ingest.Benchmarks.Reliability;
using Ingest.Extraction.Calibration;
using Xunit;

namespace Ingest.Extraction.Tests.Calibration;

public sealed class ConfidenceCalibrationTests
{
    [Fact]
    public void Between_points_the_function_is_straight()
    {
        var calibration = ConfidenceCalibration.Parse("# measured\n0,0\n0.5,0.8\n1,1\n");
        Assert.Equal([0, 0.4, 0.8, 0.9, 1], new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(c => Math.Round(calibration.Of(c), 9)));
    }

    [Fact]
    public void The_function_of_the_program_leaves_certainty_and_never_falls()
    {
        var values = Enumerable.Range(0, 101).Select(i => ConfidenceCalibration.Figures.Of(i / 100.0)).ToList();
        Assert.Equal((0, 1), (values[0], values[100]));
        Assert.Equal(values.Order(), values);
    }

    [Theory]
    [InlineData("0,0\n0.5,0.8\n0.5,0.9\n1,1")]
    [InlineData("0,0\n0.5,0.8\n0.7,0.7\n1,1")]
    [InlineData("0.1,0\n1,1")]
    [InlineData("0,0")]
    public void Points_that_are_no_function_from_0_to_1_are_refused(string points) =>
        Assert.Throws<FormatException>(() => ConfidenceCalibration.Parse(points));

    [Fact]
    public void A_fit_finds_how_often_figures_are_right_and_can_be_read_back()
    {
        // Scores claim 0.99 and 0.6; in truth 9 of 10 and 3 of 10 are right.
        var outcomes = Enumerable.Range(0, 10000).Select(i => (i % 2 == 0 ? 0.99 : 0.6, i % 2 == 0 ? i % 20 != 0 : i % 20 < 6)).ToList();
        var calibration = ConfidenceCalibration.Parse(CalibrationFit.Print(CalibrationFit.Pools(outcomes)));
        Assert.Equal(0.9, calibration.Of(0.99), 3);
        Assert.Equal(0.3, calibration.Of(0.6), 3);
    }

    [Fact]
    public void Figures_that_were_all_right_are_not_certain()
    {
        var calibration = ConfidenceCalibration.Parse(CalibrationFit.Print(CalibrationFit.Pools(Enumerable.Repeat((0.8, true), 99))));
        Assert.Equal(0.995, calibration.Of(0.8), 6);
    }

    [Fact]
    public void The_raw_confidence_can_be_had_back()
    {
        var calibration = ConfidenceCalibration.Parse("0,0\n0.5,0.8\n1,1\n");
        Assert.All(new[] { 0, 0.25, 0.5, 0.75, 1 }, raw => Assert.Equal(raw, calibration.RawOf(calibration.Of(raw)), 9));
    }

    [Fact]
    public void A_reliability_table_says_how_many_of_each_range_are_right()
    {
        (double, bool)[] outcomes = [(0.96, true), (0.97, true), (0.97, false), (0.4, false), (1, true)];
        Assert.Equal([(0, 1, 0), (0.95, 3, 2), (0.999, 1, 1)], ReliabilityTable.Rows(outcomes).Select(r => (r.From, r.Figures, r.Right)));
        Assert.Equal(0.75, ReliabilityTable.RightAbove(outcomes, 0.95));
        Assert.Contains("| 0.95 to 0.98 | 3 | 0.9667 | 0.6667 |", ReliabilityTable.Print(outcomes));
    }
}
