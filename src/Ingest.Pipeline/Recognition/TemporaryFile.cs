namespace Ingest.Pipeline.Recognition;

/// <summary>
/// A file for a program that reads only files. It has no name: whatever ends this process, it is gone with it, and nobody
/// else can open it.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly FileStream stream;

    private TemporaryFile(FileStream stream) => this.stream = stream;

    /// <summary>Where programs started by this process find it while it is open (proc(5)).</summary>
    public string Path => $"/proc/{Environment.ProcessId}/fd/{stream.SafeFileHandle.DangerousGetHandle()}";

    /// <summary>Writes a file.</summary>
    /// <param name="bytes">Its content.</param>
    public static TemporaryFile With(ReadOnlyMemory<byte> bytes)
    {
        var path = System.IO.Path.GetTempFileName();
        var content = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        File.Delete(path);
        content.Write(bytes.Span);
        content.Flush();
        return new TemporaryFile(content);
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();
}
