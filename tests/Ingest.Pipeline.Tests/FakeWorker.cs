using Ingest.Pipeline.Isolation;

namespace Ingest.Pipeline.Tests;

/// <summary>
/// A real child process that stands in for the reading process and behaves as a test wants: a shell script. Frames it is
/// to send lie in files beside it.
/// </summary>
internal sealed class FakeWorker : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingest-worker-").FullName;

    /// <summary>A worker that runs a script when it is started.</summary>
    /// <param name="script">Lines of bash; run in the worker's own folder.</param>
    public FakeWorker(string script) => File.WriteAllText(Path.Combine(folder, "worker.sh"), $"cd '{folder}'\n{script}\n");

    /// <summary>Short limits: a test waits for them.</summary>
    public ReaderLimits Limits { get; init; } = new();

    public int DocumentsPerProcess { get; init; } = 100;

    public static ReaderInput Input { get; } = new("report.pdf", Path: null, new byte[] { 1, 2, 3 });

    /// <summary>Writes frames into a file of the worker's folder.</summary>
    public FakeWorker With(string file, Action<FrameChannel> send)
    {
        using var stream = File.Create(Path.Combine(folder, file));
        send(new FrameChannel(Stream.Null, stream));
        return this;
    }

    public ReaderProcess Start() =>
        new(
            new ReaderOptions
            {
                Command = ["/bin/bash", Path.Combine(folder, "worker.sh")],
                Limits = Limits,
                DocumentsPerProcess = DocumentsPerProcess,
            }
        );

    public bool Exists(string file) => File.Exists(Path.Combine(folder, file));

    public string Read(string file) => File.ReadAllText(Path.Combine(folder, file)).Trim();

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
