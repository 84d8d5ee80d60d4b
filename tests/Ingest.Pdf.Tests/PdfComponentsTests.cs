namespace Ingest.Pdf.Tests;

public sealed class PdfComponentsTests
{
    [Fact]
    public void The_version_of_libqpdf_is_known() => Assert.Matches(@"^\d+\.\d+", PdfComponents.QpdfVersion);
}
