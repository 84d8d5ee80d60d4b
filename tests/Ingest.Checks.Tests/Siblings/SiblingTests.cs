using Ingest.Model;

namespace Ingest.Checks.Tests.Siblings;

/// <summary>The fictional departments with exact truth: what a perfect extraction would give is checked.</summary>
public sealed class SiblingTests
{
    [Theory]
    [InlineData("S1c")]
    [InlineData("S2c")]
    [InlineData("S3c")]
    public void A_document_in_which_everything_holds_gets_no_error_and_no_warning(string name)
    {
        var document = DocumentChecker.Check(TruthLoader.Load(TruthFiles.Require($"truth/{name}.json")));
        Assert.Empty(document.Findings.Where(f => f.Severity != Severity.Note).Select(f => f.Message));
        Assert.DoesNotContain(document.Relations, r => r.Status == RelationStatus.Inconsistent);
    }

    [Theory]
    [InlineData("S1")]
    [InlineData("S2")]
    [InlineData("S3")]
    public void Everything_wrong_on_purpose_is_found_with_its_severity_and_nothing_else(string name)
    {
        var document = DocumentChecker.Check(TruthLoader.Load(TruthFiles.Require($"truth/{name}.json")));
        var anomalies = AnomalyFile.Read(TruthFiles.Require($"anomalies_{name}.json"));
        Assert.All(
            anomalies,
            a => Assert.Contains(document.Findings, f => f.Severity == a.Severity && AnomalyFile.IsAbout(document, f, a))
        );
        Assert.InRange(document.Findings.Count, anomalies.Count, anomalies.Count + 2);
    }
}
