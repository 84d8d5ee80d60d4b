using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>A document to read: a file on disk, or bytes taken out of an archive.</summary>
/// <param name="File">Name to report, without the folder.</param>
/// <param name="Path">Full path of the file; none when <paramref name="Content"/> has the bytes.</param>
/// <param name="Content">The bytes, where there is no path.</param>
public sealed record ReaderInput(string File, string? Path, ReadOnlyMemory<byte> Content = default)
{
    /// <summary>Kinds that a person has set for this content; they go before the classifier.</summary>
    public IReadOnlyList<KindCorrection> Corrections { get; init; } = [];
}
