namespace Ingest.Jobs.Work;

/// <summary>
/// Lets one process at a time work on the queue of a SQLite archive. The lock lies on a file beside the archive and goes with
/// the process, however that ends.
/// </summary>
internal sealed class WorkLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream file;

    private WorkLock(FileStream file) => this.file = file;

    /// <summary>Waits for the turn of this process.</summary>
    /// <param name="archive">Path of the archive.</param>
    /// <param name="waiting">Told once when another process is at work.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="OperationCanceledException">When <paramref name="cancellation"/> was asked for.</exception>
    public static WorkLock Take(string archive, Action? waiting, CancellationToken cancellation)
    {
        var path = archive + ".worker";
        for (var first = true; ; first = false)
        {
            try
            {
                return new WorkLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException))
            {
                if (first)
                {
                    waiting?.Invoke();
                }

                cancellation.WaitHandle.WaitOne(Pause);
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
