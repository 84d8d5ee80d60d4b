namespace Ingest.Archive;

/// <summary>
/// What was recognised of scanned originals, beside them: one entry for each original, in a form that only the reading program
/// understands. It can be made again at any time, which takes a second or more for each page.
/// </summary>
public interface IRecognitionStore
{
    /// <summary>The entry of an original; none where there is none of this version.</summary>
    /// <param name="sha256">SHA-256 of the original, lower-case hexadecimal.</param>
    /// <param name="version">Name of what has recognised it.</param>
    /// <exception cref="ArchiveException">When the entry cannot be read, or is not as it was written.</exception>
    byte[]? Find(string sha256, string version);

    /// <summary>Writes the entry of an original, in place of that of any version. It is there whole or not at all.</summary>
    /// <param name="sha256">SHA-256 of an original that is kept, lower-case hexadecimal.</param>
    /// <param name="version">Name of what has recognised it; letters and digits.</param>
    /// <param name="pages">The entry.</param>
    /// <exception cref="ArchiveException">When it cannot be written.</exception>
    void Put(string sha256, string version, byte[] pages);

    /// <summary>Removes the entry of an original, where there is one.</summary>
    /// <param name="sha256">SHA-256 of the original, lower-case hexadecimal.</param>
    /// <exception cref="ArchiveException">When it cannot be removed.</exception>
    void Remove(string sha256);
}
