using System.Text.Json;
using Ingest.Extraction.Tests.Truth;
using Xunit;

namespace Ingest.Extraction.Tests;

public sealed class FiguresOfSiblingsTests
{
    [Theory]
    [InlineData("S1")]
    [InlineData("S1c")]
    [InlineData("S2")]
    [InlineData("S2c")]
    [InlineData("S3")]
    [InlineData("S3c")]
    public void Every_figure_of_the_truth_is_read_with_its_unit_and_label_and_none_is_invented(string name)
    {
        var file = Path.Combine(SharedFolder.Real(), "siblings", "truth", $"{name}.json");
        using var truth = JsonDocument.Parse(File.ReadAllText(file));
        var document = DocumentExtractor.Extract(TruthLayout.Of(truth.RootElement), new string('0', 64), $"{name}.pdf");

        var score = FigureScore.Of(truth.RootElement, document);

        Assert.True(score.Recall >= 0.995m, $"figures: {score}");
        Assert.True(score.NarrativeRecall >= 0.99m, $"narrative: {score}");
        Assert.True(score.Labels >= 0.98m, $"labels: {score}");
        Assert.True(score.NotInvented >= 0.999m, $"not invented: {score}");
        Assert.True(score.Ratio <= 1.25m, $"ratio: {score}");
    }
}
