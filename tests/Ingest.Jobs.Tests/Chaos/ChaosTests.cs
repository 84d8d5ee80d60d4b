using System.Diagnostics;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>Whatever dies in the middle of a load: at its end every document is in the archive once, as if nothing had been.</summary>
public sealed class ChaosTests
{
    private const int Documents = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public void Killed_workers_a_killed_reader_and_a_restarted_server_change_nothing()
    {
        using var server = new PostgresServer();
        using var documents = new GeneratedDocuments(Documents);
        var (calm, stormy) = (server.Create("calm"), server.Create("stormy"));
        IngestProgram.Run("run", documents.Folder, "--db", calm);

        IngestProgram.Run("run", documents.Folder, "--db", stormy, "--enqueue-only");
        using var storm = new Storm(stormy, keptBack: 12);
        var workers = new List<Process> { Worker(stormy), Worker(stormy) };
        try
        {
            Load.Until(stormy, q => q.Summary().Counts.GetValueOrDefault(JobState.Done) >= 2, Patience, "the first documents");
            var killed = storm.KillWorker(workers, Patience);
            Thread.Sleep(Random.Shared.Next(1000));
            server.Restart();
            workers.Add(Worker(stormy));
            Thread.Sleep(Random.Shared.Next(1500));
            storm.Release(6);
            storm.KillReader(workers, Patience);
            storm.Release(6);
            storm.KillWorker(workers, Patience);
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

    private static Process Worker(string db) =>
        IngestProgram.Start("worker", "--db", db, "--jobs", "1", "--dead-after", "6", "--retry-after", "3");
}
