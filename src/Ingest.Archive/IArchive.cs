using Ingest.Model;

namespace Ingest.Archive;

/// <summary>
/// Where documents are kept. One implementation per database; everything above names only this interface. An archive may
/// be used by several threads at once, and by several processes.
/// </summary>
public interface IArchive : IDisposable
{
    /// <summary>The document with this content, when it is in the archive.</summary>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    DocumentSummary? Find(string sha256);

    /// <summary>Writes all of a document at once, in place of what was known of the same content before.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArchiveException">When it cannot be written; the archive is then as it was.</exception>
    void Store(Document document);

    /// <summary>Writes a document's relations and findings anew, and nothing else; nothing where the document is gone.</summary>
    /// <param name="document">A document of the archive, checked again.</param>
    /// <exception cref="ArchiveException">When they cannot be written; the archive is then as it was.</exception>
    void StoreChecks(Document document);

    /// <summary>A whole document, as it was stored.</summary>
    /// <param name="id">Its id.</param>
    Document? Load(string id);

    /// <summary>Documents by file name, then id.</summary>
    /// <param name="query">Which ones.</param>
    IReadOnlyList<DocumentSummary> List(DocumentQuery query);

    /// <summary>Findings by document, then in reading order.</summary>
    /// <param name="query">Which ones.</param>
    IReadOnlyList<FoundFinding> Findings(FindingQuery query);
}
