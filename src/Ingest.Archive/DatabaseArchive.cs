using System.Data.Common;
using Ingest.Archive.Rows;
using Ingest.Model;

namespace Ingest.Archive;

/// <summary>An archive in a relational database: what it does is the same in each, only transactions are not.</summary>
public abstract class DatabaseArchive : IArchive
{
    private readonly TimeProvider clock;
    private readonly Dialect dialect;

    private protected DatabaseArchive(string name, Dialect dialect, TimeProvider? clock)
    {
        Name = name;
        this.dialect = dialect;
        this.clock = clock ?? TimeProvider.System;
    }

    /// <summary>What people call it; holds no password.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public abstract IOriginalStore Originals { get; }

    /// <inheritdoc/>
    public abstract IRecognitionStore Recognitions { get; }

    /// <inheritdoc/>
    public DocumentSummary? Find(string sha256) => Reading(session => ArchiveQueries.Find(session, sha256));

    /// <inheritdoc/>
    public IReadOnlyList<DocumentSummary> List(DocumentQuery query) => Reading(session => ArchiveQueries.List(session, query));

    /// <inheritdoc/>
    public IReadOnlyList<DocumentSummary> Editions(string id) => Reading(session => EditionQueries.Editions(session, id));

    /// <inheritdoc/>
    public IReadOnlyList<MissingYear> Missing(DocumentQuery query) => Reading(session => EditionQueries.Missing(session, query));

    /// <inheritdoc/>
    public IReadOnlyList<FoundFinding> Findings(FindingQuery query) => Reading(session => FindingQueries.Findings(session, query));

    /// <inheritdoc/>
    public Document? Load(string id) =>
        Reading(session => ArchiveQueries.KeyOf(session, id) is { } key ? new DocumentLoader(session, key).Load() : null);

    /// <inheritdoc/>
    public Lease Acquire(string sha256) => Writing(session => LeaseRows.Acquire(session, sha256));

    /// <inheritdoc/>
    public void Store(Document document, Lease? lease = null) =>
        Writing(session =>
        {
            LeaseRows.Hold(session, document.Sha256, lease);
            var now = clock.GetUtcNow();
            var first = ArchiveQueries.FirstLoadedAt(session, document.Sha256) ?? now;
            session.Execute(
                "DELETE FROM documents WHERE sha256 = @sha256 OR id = @id",
                new Dictionary<string, object>(StringComparer.Ordinal) { ["sha256"] = document.Sha256, ["id"] = document.Id }
            );
            session.Insert(DocumentRows.Header(document, now, first));
            var key = ArchiveQueries.KeyOf(session, document.Id)!.Value;
            foreach (var set in DocumentRows.Of(key, document))
            {
                session.Insert(set);
            }

            return key;
        });

    /// <inheritdoc/>
    public void StoreChecks(Document document) =>
        Writing(session =>
        {
            LeaseRows.Hold(session, document.Sha256, lease: null);
            if (ArchiveQueries.KeyOf(session, document.Id) is not { } key)
            {
                return false;
            }

            session.Execute(FindingRows.Replace, FindingRows.Counts(document, key));
            foreach (var set in FindingRows.Of(key, document))
            {
                session.Insert(set);
            }

            return true;
        });

    /// <inheritdoc/>
    public void Correct(string document, KindCorrection correction) =>
        Writing(session => CorrectionRows.Write(session, document, correction, clock.GetUtcNow()));

    /// <inheritdoc/>
    public IReadOnlyList<KindCorrection> Corrections(string sha256) => Reading(session => CorrectionRows.Of(session, sha256));

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Reads, all from the same state.</summary>
    private protected abstract T Read<T>(Func<Session, T> work);

    /// <summary>Writes in one transaction; after an exception nothing of it is there.</summary>
    private protected abstract T Write<T>(Func<Session, T> work);

    /// <summary>An error of the database as one of the archive.</summary>
    private protected ArchiveException Failure(DbException e) => new($"{Name}: {e.Message}", e) { MayPass = dialect.MayPass(e) };

    private T Reading<T>(Func<Session, T> work)
    {
        try
        {
            return Read(work);
        }
        catch (DbException e)
        {
            throw Failure(e);
        }
    }

    private T Writing<T>(Func<Session, T> work)
    {
        try
        {
            return Write(work);
        }
        catch (DbException e)
        {
            throw Failure(e);
        }
    }
}
