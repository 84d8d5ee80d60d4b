using System.Security.Cryptography;
using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Inputs;

/// <summary>A file on disk. Its bytes are read by the reading process, not by this one.</summary>
/// <param name="path">The path as the user gave it, or as a folder led to it.</param>
internal sealed class FileDocument(string path) : InputDocument(Path.GetFileName(path), path)
{
    /// <inheritdoc/>
    public override OpenedDocument Open(long maxBytes)
    {
        using var stream = System.IO.File.OpenRead(Shown);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        return new OpenedDocument(sha256, new ReaderInput(File, Path.GetFullPath(Shown)));
    }
}
