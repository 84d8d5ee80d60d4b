using Ingest.Model;

namespace Ingest.Pdf;

/// <summary>Reads a PDF file into what is printed on its pages.</summary>
public static class PdfReader
{
    /// <summary>Reads all pages.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">Limits.</param>
    /// <param name="progress">Told the number of each page when it is done.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <exception cref="DocumentException">When the file cannot be read at all.</exception>
    public static PrintedDocument Read(
        ReadOnlyMemory<byte> file,
        PdfReadOptions options,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    ) => new();
}
