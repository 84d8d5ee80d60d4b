using System.Diagnostics;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>Whatever dies in the middle of a load: at its end every document is in the archive once, as if nothing had been.</summary>
public sealed class ChaosTests
{
    private const int Documents = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public void Killed_workers_a_killed_reader_and_a_restarted_server_change_nothing()
    {
        using var server = new PostgresServer();
        using var documents = new GeneratedDocuments(Documents);
        var (calm, stormy) = (server.Create("calm"), server.Create("stormy"));
        IngestProgram.Run("run", documents.Folder, "--db", calm);

        IngestProgram.Run("run", documents.Folder, "--db", stormy, "--enqueue-only");
        var workers = new List<Process> { Worker(stormy), Worker(stormy) };
        try
        {
            // A document whose worker was killed comes back after the last of these blows, so that none meets it twice.
            Load.Until(stormy, q => q.Summary().Counts.GetValueOrDefault(JobState.Done) >= 2, Patience, "the first documents");
            var killed = KillOneAtWork(stormy, workers);
            Thread.Sleep(Random.Shared.Next(1000));
            server.Restart();
            workers.Add(Worker(stormy));
            Thread.Sleep(Random.Shared.Next(1500));
            KillAnyReader(workers);
            Thread.Sleep(Random.Shared.Next(500));
            KillOneAtWork(stormy, workers);
            workers.Add(Worker(stormy));

            Load.Until(stormy, q => q.List(JobState.Running).All(j => j.Sha256 != killed.Sha256), Patience, "the take-over");
            var takeOver = Stopwatch.GetElapsedTime(killed.At);
            Load.Until(stormy, q => Load.IsDone(q, Documents), Patience, "all documents");
            TestContext.Current.SendDiagnosticMessage($"taken over {takeOver.TotalSeconds:0.0} s after the kill");
            TestContext.Current.TestOutputHelper?.WriteLine($"taken over {takeOver.TotalSeconds:0.0} s after the kill");
        }
        finally
        {
            workers.ForEach(w => w.Kill(entireProcessTree: true));
            workers.ForEach(w => w.Dispose());
        }

        Assert.Equal(ArchiveContent.Rows(calm), ArchiveContent.Rows(stormy));
        Assert.Equal(Documents, ArchiveContent.Documents(stormy).Count);
    }

    [Fact]
    public void A_run_on_the_embedded_archive_that_is_killed_goes_on_where_it_was()
    {
        using var documents = new GeneratedDocuments(12);
        var (calm, stormy) = (Path.Combine(documents.Folder, "calm.db"), Path.Combine(documents.Folder, "stormy.db"));
        IngestProgram.Run("run", documents.Folder, "--db", calm);
        using (var run = IngestProgram.Start("run", documents.Folder, "--db", stormy, "--jobs", "1"))
        {
            Load.Until(
                stormy,
                q => File.Exists(stormy) && q.Summary().Counts.GetValueOrDefault(JobState.Done) >= 3,
                Patience,
                "the first documents"
            );
            IngestProgram.Kill(run.Id);
            run.WaitForExit();
        }

        var before = ArchiveContent.Documents(stormy).Count;
        Assert.InRange(before, 3, 11);
        IngestProgram.Run("run", documents.Folder, "--db", stormy);
        Assert.Equal(ArchiveContent.Documents(calm), ArchiveContent.Documents(stormy));
    }

    /// <summary>Kills a worker in the middle of a document, and says which document and when.</summary>
    private static (string Sha256, long At) KillOneAtWork(string db, List<Process> workers)
    {
        (string Sha256, long At) killed = default;
        Load.Until(
            db,
            queue =>
            {
                var job = queue.List(JobState.Running).FirstOrDefault(j => workers.Exists(w => Works(w, j)));
                if (job is null)
                {
                    return false;
                }

                var worker = workers.Find(w => Works(w, job))!;
                IngestProgram.Kill(worker.Id);
                worker.WaitForExit();
                killed = (job.Sha256, Stopwatch.GetTimestamp());
                return true;
            },
            Patience,
            "a worker at work"
        );
        return killed;

        static bool Works(Process worker, Job job) => !worker.HasExited && job.Node!.Contains($"-{worker.Id}-", StringComparison.Ordinal);
    }

    private static void KillAnyReader(List<Process> workers)
    {
        foreach (var reader in workers.Where(w => !w.HasExited).SelectMany(w => IngestProgram.Children(w.Id)).Take(1))
        {
            IngestProgram.Kill(reader);
        }
    }

    private static Process Worker(string db) =>
        IngestProgram.Start("worker", "--db", db, "--jobs", "1", "--dead-after", "6", "--retry-after", "12");
}
