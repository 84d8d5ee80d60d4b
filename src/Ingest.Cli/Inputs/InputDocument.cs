namespace Ingest.Cli.Inputs;

/// <summary>One document to read, wherever it lies.</summary>
/// <param name="file">Name to report, without the folder: <c>report.pdf</c> or <c>archive.zip!report.pdf</c>.</param>
/// <param name="shown">The same with its folder, as the user gave it.</param>
internal abstract class InputDocument(string file, string shown)
{
    /// <summary>Name to report, without the folder.</summary>
    public string File { get; } = file;

    /// <summary>The name with its folder, as the user gave it.</summary>
    public string Shown { get; } = shown;

    /// <summary>Makes it ready to be read.</summary>
    /// <param name="maxBytes">Refuse to take more than this into memory.</param>
    /// <exception cref="IOException">When it cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">When it may not be opened.</exception>
    /// <exception cref="Model.DocumentException">When it is too large, encrypted or damaged.</exception>
    public abstract OpenedDocument Open(long maxBytes);
}
