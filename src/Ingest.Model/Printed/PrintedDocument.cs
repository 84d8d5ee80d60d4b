namespace Ingest.Model;

/// <summary>All that is printed in one file.</summary>
public sealed record PrintedDocument
{
    /// <summary>The <c>/Producer</c> entry of the file, empty where there is none.</summary>
    public string Producer { get; init; } = "";

    /// <summary>When the file says it was last written; none where it does not say.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>The <c>/Title</c> entry of the file, empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Pages in file order; a page that could not be read is there with its problems and no content.</summary>
    public IReadOnlyList<PrintedPage> Pages { get; init; } = [];

    /// <summary>Problems of the file as a whole.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
