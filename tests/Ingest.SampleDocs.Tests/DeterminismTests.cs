using Ingest.SampleDocs.Commands;

namespace Ingest.SampleDocs.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData(DocumentKind.FinalAccounts)]
    [InlineData(DocumentKind.EvaluationReport)]
    public void The_same_request_gives_the_same_bytes_and_the_same_truth(DocumentKind kind)
    {
        var request = new DocumentRequest("same", 31) { Kind = kind, Breaks = 6 };
        var (one, two) = (Made.From(request), Made.From(request));
        Assert.Equal(one.Pdf, two.Pdf);
        Assert.Equal(one.Truth.ToJsonString(), two.Truth.ToJsonString());
        Assert.Equal(one.Anomalies.ToJsonString(), two.Anomalies.ToJsonString());
    }

    [Fact]
    public void Another_seed_gives_another_document()
    {
        var (one, two) = (Made.From(new DocumentRequest("d", 1)), Made.From(new DocumentRequest("d", 2)));
        Assert.NotEqual(one.Clean.Organisation + one.Clean.Year, two.Clean.Organisation + two.Clean.Year);
        Assert.NotEqual(one.Pdf, two.Pdf);
    }
}
