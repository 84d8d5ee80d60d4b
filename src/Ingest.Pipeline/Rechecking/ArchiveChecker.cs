using Ingest.Archive;
using Ingest.Checks;
using Ingest.Model;

namespace Ingest.Pipeline.Rechecking;

/// <summary>Checks documents of an archive again from what is stored: no PDF is read.</summary>
/// <param name="archive">The archive.</param>
public sealed class ArchiveChecker(IArchive archive)
{
    /// <summary>Checks each document, then the documents of each organisation against one another, and stores what changed.</summary>
    /// <param name="which">The documents.</param>
    /// <param name="progress">Told each document that was checked.</param>
    /// <param name="cancellation">Stops between documents; what was stored stays.</param>
    /// <exception cref="ArchiveException">When the archive cannot be read or written.</exception>
    public ArchiveCheck Check(DocumentQuery which, IProgress<DocumentSummary>? progress = null, CancellationToken cancellation = default) =>
        Check(archive.List(which), progress, cancellation);

    /// <summary>Checks the documents that other rules than the present ones have checked last, and stores what changed.</summary>
    /// <param name="cancellation">Stops between documents; what was stored stays.</param>
    /// <exception cref="ArchiveException">When the archive cannot be read or written.</exception>
    public ArchiveCheck CheckStale(CancellationToken cancellation = default) =>
        Check(
            [.. archive.List(new DocumentQuery()).Where(d => d.Versions.Checking != StageVersions.Present.Checking)],
            progress: null,
            cancellation
        );

    private ArchiveCheck Check(
        IReadOnlyList<DocumentSummary> documents,
        IProgress<DocumentSummary>? progress,
        CancellationToken cancellation
    )
    {
        var changes = new List<CheckChange>();
        foreach (var summary in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (archive.Load(summary.Id) is { } stored)
            {
                // Findings that other documents show are made anew below.
                var own = stored with
                {
                    Relations = [],
                    Findings = [],
                };
                var between = stored.Findings.Where(IsBetween);
                var now = DocumentChecker.Check(own);
                now = now with
                {
                    Findings = [.. now.Findings, .. between],
                    Versions = stored.Versions with { Checking = StageVersions.Present.Checking },
                };
                Update(summary, stored, now, changes);
                progress?.Report(summary);
            }
        }

        var relations = CheckBetween([.. documents.Select(d => d.Organisation).Distinct(StringComparer.Ordinal)], changes, cancellation);
        return new ArchiveCheck(documents.Count, relations, changes);
    }

    /// <summary>Checks the documents of organisations against one another and stores what changed.</summary>
    /// <param name="organisations">Names as printed.</param>
    /// <param name="cancellation">Stops between organisations; what was stored stays.</param>
    /// <exception cref="ArchiveException">When the archive cannot be read or written.</exception>
    public ArchiveCheck CheckBetween(IReadOnlyCollection<string> organisations, CancellationToken cancellation = default)
    {
        var changes = new List<CheckChange>();
        return new ArchiveCheck(0, CheckBetween(organisations, changes, cancellation), changes);
    }

    private int CheckBetween(IReadOnlyCollection<string> organisations, List<CheckChange> changes, CancellationToken cancellation)
    {
        var relations = 0;
        foreach (var organisation in organisations.Where(o => o.Length > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            // The query finds names that contain this one, too.
            var summaries = archive
                .List(new DocumentQuery { Organisation = organisation })
                .Where(d => d.Organisation == organisation && d.FiscalYear is not null)
                .ToList();
            if (summaries.Count < 2)
            {
                continue;
            }

            var documents = summaries.Select(s => archive.Load(s.Id)).OfType<Document>().ToList();
            var (evaluated, findings) = OrganisationChecker.Check(documents);
            relations += evaluated;
            foreach (var stored in documents)
            {
                var between = findings.GetValueOrDefault(stored.Id, []);
                var now = stored with { Findings = [.. stored.Findings.Where(f => !IsBetween(f)), .. between] };
                Update(summaries.Find(s => s.Id == stored.Id)!, stored, now, changes);
            }
        }

        return relations;
    }

    private void Update(DocumentSummary summary, Document stored, Document now, List<CheckChange> changes)
    {
        if (stored.Relations.Count == now.Relations.Count && SameFindings(stored, now) && SameRelations(stored, now))
        {
            if (stored.Versions != now.Versions)
            {
                archive.StoreChecks(now);
            }

            return;
        }

        archive.StoreChecks(now);
        changes.Add(CheckChange.Of(summary, stored, now));
    }

    private static bool SameFindings(Document a, Document b) =>
        a.Findings.Count == b.Findings.Count && a.Findings.Zip(b.Findings).All(p => CheckChange.IsSame(p.First, p.Second));

    private static bool SameRelations(Document a, Document b) =>
        a
            .Relations.Zip(b.Relations)
            .All(p => p.First.Rule == p.Second.Rule && p.First.Status == p.Second.Status && p.First.Slack == p.Second.Slack);

    private static bool IsBetween(Finding finding) => finding.Outside.Count > 0;
}
