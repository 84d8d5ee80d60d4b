using Ingest.Model;
using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Isolation;

/// <summary>A document to read: a file on disk, or bytes taken out of an archive.</summary>
/// <param name="File">Name to report, without the folder.</param>
/// <param name="Path">Full path of the file; none when <paramref name="Content"/> has the bytes.</param>
/// <param name="Content">The bytes, where there is no path.</param>
public sealed record ReaderInput(string File, string? Path, ReadOnlyMemory<byte> Content = default)
{
    /// <summary>Kinds that a person has set for this content; they go before the classifier.</summary>
    public IReadOnlyList<KindCorrection> Corrections { get; init; } = [];

    /// <summary>
    /// Where its recognised pages are kept; none where they are not. It is asked on the thread that reads; the time it takes counts as time of the document, not as silence of the reading process.
    /// </summary>
    public IRecognitionMemory? Memory { get; init; }
}
