using Ingest.Model;

namespace Ingest.Archive;

/// <summary>
/// Where documents are kept. One implementation per database; everything above names only this interface. An archive may
/// be used by several threads at once, and by several processes.
/// </summary>
public interface IArchive : IDisposable
{
    /// <summary>The files the documents were read from, as far as they were kept.</summary>
    IOriginalStore Originals { get; }

    /// <summary>What was recognised of the scanned pages of these files.</summary>
    IRecognitionStore Recognitions { get; }

    /// <summary>The document with this content, when it is in the archive.</summary>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    DocumentSummary? Find(string sha256);

    /// <summary>Takes over the right to write a document: leases handed out before for this content hold no longer.</summary>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    /// <exception cref="ArchiveException">When the archive cannot be written.</exception>
    Lease Acquire(string sha256);

    /// <summary>Writes all of a document at once, in place of what was known of the same content before.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lease">The lease of who writes it; none where nobody else can be at it.</param>
    /// <exception cref="StaleLeaseException">When the lease holds no longer; nothing is written.</exception>
    /// <exception cref="ArchiveException">When it cannot be written; the archive is then as it was.</exception>
    void Store(Document document, Lease? lease = null);

    /// <summary>Writes a document's relations and findings anew, and nothing else; nothing where the document is gone.</summary>
    /// <param name="document">A document of the archive, checked again.</param>
    /// <exception cref="ArchiveException">When they cannot be written; the archive is then as it was.</exception>
    void StoreChecks(Document document);

    /// <summary>Keeps a kind that a person has set, and sets it in the document. It stays when the document is stored anew.</summary>
    /// <param name="document">Id of a document of the archive.</param>
    /// <param name="correction">The kind; it takes the place of what was set before for the same part.</param>
    /// <exception cref="ArchiveException">When it cannot be written; the archive is then as it was.</exception>
    void Correct(string document, KindCorrection correction);

    /// <summary>The kinds set by a person for a content, the earliest first.</summary>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    IReadOnlyList<KindCorrection> Corrections(string sha256);

    /// <summary>A whole document, as it was stored.</summary>
    /// <param name="id">Its id.</param>
    Document? Load(string id);

    /// <summary>Documents by file name, then id.</summary>
    /// <param name="query">Which ones.</param>
    IReadOnlyList<DocumentSummary> List(DocumentQuery query);

    /// <summary>All editions of a report, the document itself among them, the oldest first; it alone where there are no others.</summary>
    /// <param name="id">Id of one of them.</param>
    IReadOnlyList<DocumentSummary> Editions(string id);

    /// <summary>Years between the first and the last of an organisation of which nothing is there, by organisation, then year.</summary>
    /// <param name="query">Which organisations and years to look at.</param>
    IReadOnlyList<MissingYear> Missing(DocumentQuery query);

    /// <summary>Findings by document, then in reading order.</summary>
    /// <param name="query">Which ones.</param>
    IReadOnlyList<FoundFinding> Findings(FindingQuery query);
}
