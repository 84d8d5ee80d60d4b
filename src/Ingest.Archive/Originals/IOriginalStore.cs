namespace Ingest.Archive;

/// <summary>
/// The files documents were read from, known by their content alone: the same content is kept once, under whatever names it
/// came. With it a document can be read again when its source is gone.
/// </summary>
public interface IOriginalStore
{
    /// <summary>Whether this content is kept.</summary>
    /// <param name="sha256">Lower-case hexadecimal.</param>
    bool Contains(string sha256);

    /// <summary>Keeps some content; a second copy of the same is not made. It is there whole or not at all.</summary>
    /// <param name="content">The content, read to its end; is not closed.</param>
    /// <returns>Its SHA-256, lower-case hexadecimal.</returns>
    /// <exception cref="ArchiveException">When it cannot be written.</exception>
    string Put(Stream content);

    /// <summary>Reads content; none when it is not kept.</summary>
    /// <param name="sha256">Lower-case hexadecimal.</param>
    /// <exception cref="ArchiveException">When it cannot be read.</exception>
    Stream? Open(string sha256);

    /// <summary>Path of the file that holds the content and must not be changed; none when it is not kept or not in a file.</summary>
    /// <param name="sha256">Lower-case hexadecimal.</param>
    string? PathOf(string sha256);
}
