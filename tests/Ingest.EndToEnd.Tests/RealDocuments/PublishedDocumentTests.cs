using System.Security.Cryptography;
using Ingest.EndToEnd.Tests.Siblings;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Xunit;

namespace Ingest.EndToEnd.Tests.RealDocuments;

/// <summary>
/// Published final accounts and budgets, known by their hash. The expectations were taken from the reader and then compared with the
/// pages; the sums were also added up from the words that another reader finds in each column.
/// </summary>
public sealed class PublishedDocumentTests
{
    /// <summary>The first 16 hex digits of the SHA-256 of each document, and its number of pages.</summary>
    public static TheoryData<string, int> Documents =>
        new()
        {
            { "d45e923176f9fe4b", 25 },
            { "deb3a453319935a1", 23 },
            { "60f13f96bfd62a2e", 15 },
            { "520fa5c58e1f8aa4", 31 },
            { "4588cbbcbd3fc885", 18 },
            { "956e155770fa39c0", 25 },
            { "b067184912969b73", 26 },
            { "80009d59316549fb", 31 },
        };

    private static readonly string[] Folders = ["final-accounts", "budget"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Tables_have_their_title_unit_pages_size_and_column_sums(string hash, int pages)
    {
        var document = Read(hash);
        Assert.Equal(pages, document.Pages.Count);
        Assert.Empty(document.Problems);
        Assert.Equal(Expected(hash), document.Tables.Select(t => ExpectedTable.Of(t, document.Figures).Line));
    }

    private static Document Read(string hash)
    {
        var real = Path.Combine(SharedDocuments.Root(), "real");
        var files = Folders
            .Select(folder => Path.Combine(real, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.pdf"));
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)).StartsWith(hash, StringComparison.Ordinal))
            {
                return DocumentPipeline.Run(bytes, "document.pdf", new PdfReadOptions());
            }
        }

        Assert.Skip($"The document {hash} is not among the shared documents.");
        return null!;
    }

    private static IEnumerable<string> Expected(string hash)
    {
        using var stream = typeof(PublishedDocumentTests).Assembly.GetManifestResourceStream(hash + ".txt");
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0 && l[0] != '#')];
    }
}
