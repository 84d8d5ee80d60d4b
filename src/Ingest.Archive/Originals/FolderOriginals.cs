using System.Security.Cryptography;

namespace Ingest.Archive.Originals;

/// <summary>
/// Originals as files <c>ab/cdef….pdf</c> below a folder, named by their SHA-256. A file is written under another name, made
/// durable and then renamed, so that a name always stands for whole content.
/// </summary>
/// <param name="folder">The folder; made when the first file comes.</param>
internal sealed class FolderOriginals(string folder) : IOriginalStore
{
    private const int HashLetters = 64;

    /// <inheritdoc/>
    public bool Contains(string sha256) => PathOf(sha256) is not null;

    /// <inheritdoc/>
    public string Put(Stream content)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.new");
            try
            {
                var sha256 = Write(temporary, content);
                var place = Place(sha256);
                if (!File.Exists(place))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                    File.Move(temporary, place, overwrite: true);
                }

                return sha256;
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{folder}: the original cannot be kept: {e.Message}", e) { MayPass = e is IOException };
        }
    }

    /// <inheritdoc/>
    public Stream? Open(string sha256)
    {
        try
        {
            return PathOf(sha256) is { } path ? File.OpenRead(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{folder}: the original cannot be read: {e.Message}", e) { MayPass = e is IOException };
        }
    }

    /// <inheritdoc/>
    public string? PathOf(string sha256)
    {
        // Anything else could lead out of the folder.
        if (sha256.Length != HashLetters || !sha256.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        var place = Place(sha256);
        return File.Exists(place) ? Path.GetFullPath(place) : null;
    }

    private static string Write(string path, Stream content)
    {
        using var hash = SHA256.Create();
        using var file = new FileStream(path, FileMode.CreateNew);
        using (var hashing = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            content.CopyTo(hashing);
        }

        file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    private string Place(string sha256) => Path.Combine(folder, sha256[..2], sha256[2..] + ".pdf");
}
