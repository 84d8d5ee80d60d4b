using System.Diagnostics;
using Ingest.Archive;
using Ingest.Jobs.Database;

namespace Ingest.Jobs.Work;

/// <summary>Gives signs of life, in a thread of its own, and looks after the queue at every other one.</summary>
/// <param name="claims">The queue.</param>
/// <param name="options">How to work.</param>
/// <param name="work">What this process is at.</param>
/// <param name="sweep">Looks after the queue; told whether the database has been there long enough for others to show they live.</param>
internal sealed class Heart(JobClaims claims, WorkerOptions options, DocumentWork work, Action<bool> sweep) : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Thread? thread;
    private long steadySince = Stopwatch.GetTimestamp();
    private long last = Stopwatch.GetTimestamp();

    /// <summary>What the last beat met with; none where it went well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Time since the last beat that went well.</summary>
    public TimeSpan Silence => Stopwatch.GetElapsedTime(Interlocked.Read(ref last));

    /// <summary>Gives the first sign of life, and goes on.</summary>
    public void Start()
    {
        claims.Beat(options.Slots, []);
        thread = new Thread(Run) { Name = "heart", IsBackground = true };
        thread.Start();
    }

    /// <summary>Stops, and says so where the database can be reached.</summary>
    public void Stop()
    {
        stop.Cancel();
        thread?.Join();
        try
        {
            claims.Leave();
        }
        catch (ArchiveException)
        {
            // It is away; others notice the silence.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stop.Cancel();
        thread?.Join();
        stop.Dispose();
    }

    private void Run()
    {
        for (var beat = 0; !stop.Token.WaitHandle.WaitOne(options.Beat); beat++)
        {
            try
            {
                Beat();
                if (beat % 2 == 0)
                {
                    sweep(Stopwatch.GetElapsedTime(steadySince) > options.DeadAfter);
                }

                Trouble = null;
            }
            catch (Exception e) when (e is ArchiveException or Quartz.SchedulerException)
            {
                Trouble = e.Message;
                steadySince = Stopwatch.GetTimestamp();
            }
        }
    }

    private void Beat()
    {
        var documents = work.Running.ToList();
        var steps = documents.ConvertAll(d => (d.Job.Sha256, d.Job.Attempt, d.Place.Stage, d.Place.Page));
        var unwanted = claims.Beat(options.Slots, steps).ToHashSet(StringComparer.Ordinal);
        if (Silence > options.DeadAfter)
        {
            // This process itself was asleep: it must not take the others for dead before they have had their time.
            steadySince = Stopwatch.GetTimestamp();
        }

        Interlocked.Exchange(ref last, Stopwatch.GetTimestamp());
        foreach (var document in documents.Where(d => unwanted.Contains(d.Job.Sha256)))
        {
            document.GiveUp();
        }
    }
}
