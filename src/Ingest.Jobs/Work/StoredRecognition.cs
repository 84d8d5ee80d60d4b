using Ingest.Archive;
using Ingest.Pipeline.Recognition;

namespace Ingest.Jobs.Work;

/// <summary>
/// The archive's memory of one document's recognised pages. It saves time and no more: when it fails, that is a warning and the pages are
/// recognised anew.
/// </summary>
/// <param name="store">Where the archive keeps them.</param>
/// <param name="document">The document; gets the warnings.</param>
internal sealed class StoredRecognition(IRecognitionStore store, RunningDocument document) : IRecognitionMemory
{
    /// <inheritdoc/>
    public byte[]? Recall(string version)
    {
        try
        {
            return store.Find(document.Job.Sha256, version);
        }
        catch (ArchiveException e)
        {
            document.Warnings.Add($"{e.Message} Its scanned pages are recognised anew.");
            return null;
        }
    }

    /// <inheritdoc/>
    public void Keep(string version, byte[] pages)
    {
        try
        {
            store.Put(document.Job.Sha256, version, pages);
        }
        catch (ArchiveException e)
        {
            document.Warnings.Add($"{e.Message} Its scanned pages will be recognised anew when it is read again.");
        }
    }
}
