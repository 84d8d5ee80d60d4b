using System.CommandLine;
using Ingest.Archive;
using Ingest.Cli.Output;
using Ingest.Cli.Work;
using Ingest.Jobs;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest jobs</c>: the queue of documents, and what a person may do with it.</summary>
internal static class JobsCommand
{
    private const int UsualLimit = 50;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string>("ACTION")
        {
            Description = "list, show, retry, cancel, pause or resume; list unless given",
            DefaultValueFactory = _ => "list",
        };
        what.AcceptOnlyFromAmong("list", "show", "retry", "cancel", "pause", "resume");
        var which = new Argument<string?>("JOB")
        {
            Description =
                "A document: first characters of its SHA-256, its file name or its source; with retry and cancel all unless given",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var db = ArchiveOption.Create();
        var state = new Option<string?>("--state") { Description = "List only jobs in this state", HelpName = "STATE" };
        state.AcceptOnlyFromAmong([.. Enum.GetValues<JobState>().Select(JobStateText.Of)]);
        var limit = NumberOption.Create("--limit", "N", "Jobs listed at most", usual: UsualLimit, least: 1, most: int.MaxValue);
        var json = JsonOption.Create();
        var command = new Command("jobs", "Show the queue of documents; retry, cancel, pause and resume.")
        {
            what,
            which,
            db,
            state,
            limit,
            json,
        };
        command.SetAction(parsed =>
        {
            var address = ArchiveOption.Of(parsed, db);
            // Brings the archive to the present schema, and says where there is none.
            using var archive = ArchiveOption.Open(address);
            using var queue = new JobStore(address);
            var report = new QueueReport(terminal, parsed.GetValue(json));
            var reference = parsed.GetValue(which);
            return parsed.GetValue(what) switch
            {
                "show" => report.Show(Find(queue, reference ?? throw new ArchiveException("'ingest jobs show' needs a document."))),
                "retry" => report.Changed("back in the queue", Each(queue, reference, queue.Retry)),
                "cancel" => report.Changed("cancelled", Each(queue, reference, queue.Cancel)),
                "pause" => Do(queue.Pause, "Paused: nothing new is begun until 'ingest jobs resume'."),
                "resume" => Do(queue.Resume, "Resumed."),
                _ => report.List(
                    queue.Summary(),
                    queue.List(parsed.GetValue(state) is { } s ? JobStateText.Parse(s) : null, parsed.GetValue(limit))
                ),
            };
        });
        return command;

        int Do(Action action, string message)
        {
            action();
            terminal.Say(message);
            return ExitCode.Done;
        }
    }

    private static int Each(JobStore queue, string? reference, Func<string?, int> change) =>
        reference is null ? change(null) : Find(queue, reference).Sum(job => change(job.Sha256));

    private static IReadOnlyList<Job> Find(JobStore queue, string reference) =>
        queue.Find(reference) is { Count: > 0 } jobs ? jobs : throw new ArchiveException($"There is no job for '{reference}'.");
}
