using System.Diagnostics;
using System.Globalization;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>A disk that is full holds the load up and loses nothing.</summary>
public sealed class DiskFullTests : IDisposable
{
    private const int Documents = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string disk = Directory.CreateTempSubdirectory("ingest-disk-").FullName;
    private bool mounted;

    [Fact]
    public void On_sqlite_the_load_goes_on_by_itself_when_there_is_room_again()
    {
        Mount();
        using var documents = new GeneratedDocuments(Documents);
        Goes(documents, Path.Combine(documents.Folder, "calm.db"), Path.Combine(disk, "small.db"));
    }

    [Fact]
    public void On_postgres_the_load_goes_on_by_itself_when_there_is_room_again()
    {
        Mount();
        using var server = new PostgresServer();
        Run("chmod", "0777", disk);
        var space = Directory.CreateDirectory(Path.Combine(disk, "space")).FullName;
        Run("chown", "--reference", Path.Combine(server.Folder, "data"), space);
        server.Run($"CREATE TABLESPACE small LOCATION '{space}'");
        using var documents = new GeneratedDocuments(Documents);
        Goes(documents, server.Create("calm"), server.Create("stormy", "TABLESPACE small"));
    }

    public void Dispose()
    {
        if (mounted)
        {
            Run("umount", "--lazy", disk);
        }

        Directory.Delete(disk, recursive: true);
    }

    private void Goes(GeneratedDocuments documents, string calm, string small)
    {
        IngestProgram.Run("run", documents.Folder, "--db", calm);
        IngestProgram.Run("run", documents.Folder, "--db", small, "--enqueue-only");
        // Room for a few documents only.
        var used = new DriveInfo(disk);
        Resize(used.TotalSize - used.AvailableFreeSpace + (1 << 20));
        using var worker = IngestProgram.Start("worker", "--db", small, "--retry-after", "1");
        try
        {
            // Full before all is in: the worker waits, or has said so in the queue.
            var watch = Stopwatch.StartNew();
            Load.Until(
                small,
                q => q.Summary().Failures.Any(f => f.Key == JobFailureKind.NotStored) || watch.Elapsed > TimeSpan.FromSeconds(20),
                Patience,
                "the disk to be full"
            );
            Assert.InRange(ArchiveContent.Documents(small).Count, 0, Documents - 1);
            Resize(300 << 20);
            Load.Until(small, q => Load.IsDone(q, Documents), Patience, "all documents");
        }
        finally
        {
            worker.Kill(entireProcessTree: true);
        }

        Assert.Equal(ArchiveContent.Documents(calm), ArchiveContent.Documents(small));
    }

    private void Mount()
    {
        if (!Environment.IsPrivilegedProcess || !Run("mount", "-t", "tmpfs", "-o", "size=300m", "none", disk))
        {
            Assert.Skip("A small disk can be mounted by root only.");
        }

        mounted = true;
    }

    private void Resize(long bytes) =>
        Assert.True(Run("mount", "-o", string.Create(CultureInfo.InvariantCulture, $"remount,size={bytes}"), disk));

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
