using Ingest.Pipeline.Isolation;

namespace Ingest.Pipeline.Tests;

public sealed class ReaderLimitsTests
{
    private static readonly ReaderLimits Limits = new() { PageTime = TimeSpan.FromSeconds(20) };

    [Fact]
    public void Each_page_has_the_same_time() =>
        Assert.Equal(TimeSpan.FromSeconds(20), Limits.Patience(new PipelineProgress(PipelineStage.Reading, 700)));

    [Fact]
    public void A_stage_that_works_on_all_pages_has_a_second_more_for_each() =>
        Assert.Equal(TimeSpan.FromSeconds(50), Limits.Patience(new PipelineProgress(PipelineStage.Layout, 30)));
}
