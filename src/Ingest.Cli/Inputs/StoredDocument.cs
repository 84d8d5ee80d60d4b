using Ingest.Archive;
using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Inputs;

/// <summary>A document of the archive, read again from the original that is kept.</summary>
/// <param name="originals">Where originals are kept.</param>
/// <param name="document">The document.</param>
internal sealed class StoredDocument(IOriginalStore originals, DocumentSummary document) : InputDocument(document.File, document.File)
{
    /// <inheritdoc/>
    public override OpenedDocument Open(long maxBytes)
    {
        if (originals.PathOf(document.Sha256) is { } path)
        {
            return new OpenedDocument(document.Sha256, new ReaderInput(File, path));
        }

        using var stream =
            originals.Open(document.Sha256)
            ?? throw new FileNotFoundException("its original is not kept; load it again with 'ingest run --force PATH'.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new OpenedDocument(document.Sha256, new ReaderInput(File, Path: null, bytes.ToArray()));
    }
}
