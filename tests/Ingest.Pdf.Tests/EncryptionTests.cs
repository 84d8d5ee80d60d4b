using Ingest.Model;
using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests;

public sealed class EncryptionTests
{
    [Fact]
    public void A_file_with_an_empty_user_password_opens()
    {
        Assert.Equal("Secret 1", Reading.TextOf(EncryptedSamples.OpenAes256));
        Assert.Equal("Secret 1", Reading.TextOf(EncryptedSamples.OpenRc4));
    }

    [Fact]
    public void A_file_with_a_password_fails_as_encrypted()
    {
        var failure = Assert.Throws<DocumentException>(() => Reading.FirstPage(EncryptedSamples.Locked));
        Assert.Equal(FailureKind.Encrypted, failure.Kind);
        Assert.Contains("password", failure.Message, StringComparison.Ordinal);
    }
}
