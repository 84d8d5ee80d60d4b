using System.Security.Cryptography;
using System.Text;

namespace Ingest.Archive.Originals;

/// <summary>
/// Recognised pages as files <c>ab/cdef….pages</c> beside the originals: a line with the version, a line with the SHA-256 of the entry,
/// the entry.
/// </summary>
/// <param name="folder">The folder of the originals.</param>
internal sealed class FolderRecognitions(string folder) : IRecognitionStore
{
    /// <summary>A version and a hash are shorter.</summary>
    private const int LongestLine = 200;

    private const byte LineFeed = (byte)'\n';

    private readonly ContentFolder files = new(folder, ".pages", "what was recognised of an original");

    /// <inheritdoc/>
    public byte[]? Find(string sha256, string version)
    {
        if (files.Read(sha256, File.ReadAllBytes) is not { } bytes)
        {
            return null;
        }

        var rest = bytes.AsSpan();
        var (made, hash) = (Line(ref rest), Line(ref rest));
        return (made, hash) switch
        {
            (null, _) or (_, null) => throw Damaged(sha256),
            _ when made != version => null,
            _ when hash != Convert.ToHexStringLower(SHA256.HashData(rest)) => throw Damaged(sha256),
            _ => rest.ToArray(),
        };
    }

    /// <inheritdoc/>
    public void Put(string sha256, string version, byte[] pages) =>
        files.Write(
            file =>
            {
                file.Write(Encoding.ASCII.GetBytes($"{version}\n{Convert.ToHexStringLower(SHA256.HashData(pages))}\n"));
                file.Write(pages);
                return sha256;
            },
            replace: true
        );

    /// <inheritdoc/>
    public void Remove(string sha256) => files.Remove(sha256);

    private static string? Line(ref Span<byte> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestLine)].IndexOf(LineFeed);
        if (end < 0)
        {
            return null;
        }

        var line = Encoding.ASCII.GetString(rest[..end]);
        rest = rest[(end + 1)..];
        return line;
    }

    private ArchiveException Damaged(string sha256) => new($"{folder}: what was recognised of the original {sha256} is damaged.");
}
