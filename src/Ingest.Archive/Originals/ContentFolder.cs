namespace Ingest.Archive.Originals;

/// <summary>
/// Files named by the SHA-256 of an original, <c>ab/cdef….EXTENSION</c> below a folder. A file is written under another name, made
/// durable and then renamed, so that a name always stands for whole content.
/// </summary>
/// <param name="folder">The folder; made when the first file comes.</param>
/// <param name="extension">End of the files' names, with its dot.</param>
/// <param name="what">What the files hold, for messages.</param>
internal sealed class ContentFolder(string folder, string extension, string what)
{
    private const int HashLetters = 64;

    /// <summary>Path of a file that is there; none for another one, and for what is no hash: it could lead out of the folder.</summary>
    /// <param name="sha256">The hash.</param>
    public string? PathOf(string sha256) =>
        sha256.Length == HashLetters && sha256.All(char.IsAsciiHexDigitLower) && File.Exists(Place(sha256))
            ? Path.GetFullPath(Place(sha256))
            : null;

    /// <summary>Writes a file.</summary>
    /// <param name="write">Writes its content and tells the hash.</param>
    /// <param name="replace">Whether it takes the place of one that is there; otherwise that one stays.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArchiveException">When it cannot be written.</exception>
    public string Write(Func<FileStream, string> write, bool replace) =>
        Try(
            () =>
            {
                Directory.CreateDirectory(folder);
                var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.new");
                try
                {
                    var sha256 = Durable(temporary, write);
                    var place = Place(sha256);
                    if (replace || !File.Exists(place))
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
            },
            "cannot be kept"
        );

    /// <summary>Reads a file.</summary>
    /// <param name="sha256">The hash.</param>
    /// <param name="open">Opens it by its path.</param>
    /// <returns>None where it is not there.</returns>
    /// <exception cref="ArchiveException">When it cannot be read.</exception>
    public T? Read<T>(string sha256, Func<string, T> open)
        where T : class => Try(() => PathOf(sha256) is { } path ? open(path) : null, "cannot be read");

    /// <summary>Removes a file, where it is there.</summary>
    /// <param name="sha256">The hash.</param>
    /// <exception cref="ArchiveException">When it cannot be removed.</exception>
    public void Remove(string sha256) =>
        Try(
            () =>
            {
                if (PathOf(sha256) is { } path)
                {
                    File.Delete(path);
                }

                return sha256;
            },
            "cannot be removed"
        );

    private static string Durable(string path, Func<FileStream, string> write)
    {
        using var file = new FileStream(path, FileMode.CreateNew);
        var sha256 = write(file);
        file.Flush(flushToDisk: true);
        return sha256;
    }

    private T Try<T>(Func<T> work, string problem)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{folder}: {what} {problem}: {e.Message}", e) { MayPass = e is IOException };
        }
    }

    private string Place(string sha256) => Path.Combine(folder, sha256[..2], sha256[2..] + extension);
}
