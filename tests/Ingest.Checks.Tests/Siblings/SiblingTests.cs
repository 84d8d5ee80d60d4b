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
}
