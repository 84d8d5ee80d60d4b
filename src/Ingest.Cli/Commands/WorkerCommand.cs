using System.CommandLine;
using Ingest.Cli.Doctor;
using Ingest.Cli.Output;
using Ingest.Cli.Work;
using Ingest.Jobs;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest worker</c>: works on the queue until it is told to stop.</summary>
internal static class WorkerCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var db = ArchiveOption.Create();
        var options = new WorkOptions();
        var until = new Option<bool>("--until-empty") { Description = "End when nothing is left to do, instead of waiting for more" };
        var command = new Command(
            "worker",
            "Work on the queue of documents until told to stop; any number of workers share a PostgreSQL archive."
        )
        {
            db,
            until,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                if (Components.Missing(terminal) is { } missing)
                {
                    return missing;
                }

                var how = options.Of(parsed);
                var archive = ArchiveOption.Of(parsed, db);
                using var open = ArchiveOption.Open(archive, create: true);
                var log = new WorkLog(terminal);
                using var worker = new Worker(archive, open, how, log);
                using var metrics = WorkMetrics.Start();
                using var endpoint = options.Endpoint(parsed, new WorkerHealth(worker, how));
                var run = new WorkerRun(worker, terminal, archive.Shown, options.Grace(parsed));
                var code = await run.Run(parsed.GetValue(until), cancellation).ConfigureAwait(false);
                if (log.StageTimes is { Length: > 0 } times)
                {
                    terminal.Say($"Time by stage: {times}.");
                }

                return code;
            }
        );
        return command;
    }
}
