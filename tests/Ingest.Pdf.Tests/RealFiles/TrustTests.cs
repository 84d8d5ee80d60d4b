using Ingest.Model;

namespace Ingest.Pdf.Tests.RealFiles;

public sealed class TrustTests
{
    /// <summary>Glyphs a page has at least if it is not an image with a page number.</summary>
    private const int Text = 30;

    public static TheoryData<string> Files => SharedFiles.In("siblings/pdf", "final-accounts", "budget");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Pages_with_text_are_believed_and_pages_that_are_images_are_not(string file)
    {
        var bytes = await File.ReadAllBytesAsync(SharedFiles.PathOf(file), TestContext.Current.CancellationToken);
        var document = PdfReader.Read(bytes, new PdfReadOptions(), null, TestContext.Current.CancellationToken);
        Assert.Empty(document.Problems);
        Assert.All(
            document.Pages,
            page =>
            {
                if (page.Glyphs.Count >= Text)
                {
                    Assert.Empty(page.Problems);
                }
                else if (page.Images.Any(image => image.PageShare > 0.4) && !page.Glyphs.Any(glyph => glyph.Text[0] >= '\u4E00'))
                {
                    Assert.Equal((FailureKind.UnreadableText, page.Number), (Assert.Single(page.Problems).Kind, page.Problems[0].Page));
                }
            }
        );
    }
}
