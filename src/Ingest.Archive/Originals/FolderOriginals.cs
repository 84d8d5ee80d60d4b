using System.Security.Cryptography;

namespace Ingest.Archive.Originals;

/// <summary>Originals as files <c>ab/cdef….pdf</c> below a folder.</summary>
/// <param name="folder">The folder; made when the first file comes.</param>
internal sealed class FolderOriginals(string folder) : IOriginalStore
{
    private readonly ContentFolder files = new(folder, ".pdf", "the original");

    /// <inheritdoc/>
    public bool Contains(string sha256) => PathOf(sha256) is not null;

    /// <inheritdoc/>
    public string Put(Stream content) =>
        files.Write(
            file =>
            {
                using var hash = SHA256.Create();
                using (var hashing = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
                {
                    content.CopyTo(hashing);
                }

                return Convert.ToHexStringLower(hash.Hash!);
            },
            replace: false
        );

    /// <inheritdoc/>
    public Stream? Open(string sha256) => files.Read(sha256, File.OpenRead);

    /// <inheritdoc/>
    public string? PathOf(string sha256) => files.PathOf(sha256);
}
