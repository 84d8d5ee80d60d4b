using System.IO.Compression;
using System.Security.Cryptography;
using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Inputs;

/// <summary>A PDF inside a zip archive. It is unpacked into memory, never onto disk.</summary>
/// <param name="folder">The archive.</param>
/// <param name="entry">Its entry.</param>
/// <param name="path">Path of the archive.</param>
/// <param name="name">Readable name of the entry.</param>
internal sealed class ZipDocument(ZipFolder folder, ZipArchiveEntry entry, string path, string name)
    : InputDocument($"{Path.GetFileName(path)}!{name}", $"{path}!{name}")
{
    /// <inheritdoc/>
    public override OpenedDocument Open(long maxBytes)
    {
        var bytes = folder.Read(entry, maxBytes);
        return new OpenedDocument(Convert.ToHexStringLower(SHA256.HashData(bytes)), new ReaderInput(File, Path: null, bytes));
    }
}
