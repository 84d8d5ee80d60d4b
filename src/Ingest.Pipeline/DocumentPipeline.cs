using System.Security.Cryptography;
using Ingest.Checks;
using Ingest.Extraction;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;

namespace Ingest.Pipeline;

/// <summary>Takes one document through all stages, in order.</summary>
public static class DocumentPipeline
{
    /// <summary>Reads, lays out, extracts and checks one file.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="file">Its name, without the folder.</param>
    /// <param name="options">Limits of reading.</param>
    /// <param name="progress">Told the number of each page when it is read.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <exception cref="DocumentException">When the file cannot be read at all.</exception>
    public static Document Run(
        ReadOnlyMemory<byte> bytes,
        string file,
        PdfReadOptions options,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var printed = PdfReader.Read(bytes, options, progress, cancellation);
        var layout = LayoutReader.Read(printed);
        var document = DocumentExtractor.Extract(layout, sha256, file);
        return DocumentChecker.Check(document);
    }
}
