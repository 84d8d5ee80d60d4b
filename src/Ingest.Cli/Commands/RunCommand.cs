using System.CommandLine;
using Ingest.Archive;
using Ingest.Cli.Doctor;
using Ingest.Cli.Inputs;
using Ingest.Cli.Output;
using Ingest.Cli.Run;
using Ingest.Model;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest run</c>: loads documents into the archive.</summary>
internal static class RunCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "PDF files, folders (searched with all folders below), zip archives, or patterns with * and **",
            Arity = ArgumentArity.OneOrMore,
        };
        var db = ArchiveOption.Create();
        var force = new Option<bool>("--force") { Description = "Read again what is already in the archive" };
        var jobs = NumberOption.Create("--jobs", "N", "Documents read at a time", usual: Environment.ProcessorCount, least: 1, most: 256);
        var enqueueOnly = new Option<bool>("--enqueue-only")
        {
            Description = "Only put the documents into the queue, for 'ingest worker' to load",
        };
        var failOn = SeverityOption.Create(
            "--fail-on",
            "End with exit code 4 when there are findings of this severity or worse",
            Severity.Error,
            Severity.Warning
        );
        var json = JsonOption.Create();
        var limits = new LimitOptions();
        var command = new Command("run", "Read documents, check them, and load them into the archive. What is already there is skipped.")
        {
            paths,
            db,
            force,
            jobs,
            enqueueOnly,
            failOn,
            json,
        };
        limits.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var options = new RunOptions
                {
                    Reader = limits.Of(parsed, parsed.GetValue(jobs)),
                    Jobs = parsed.GetValue(jobs),
                    Force = parsed.GetValue(force),
                    EnqueueOnly = parsed.GetValue(enqueueOnly),
                };
                return Components.Missing(terminal)
                    ?? await Load(options, parsed.GetValue(paths)!, ArchiveOption.Of(parsed, db), cancellation).ConfigureAwait(false);

                async Task<int> Load(RunOptions how, string[] what, ArchiveAddress archive, CancellationToken stop)
                {
                    var result = await Execute(how, what, archive, terminal, stop).ConfigureAwait(false);
                    if (parsed.GetValue(json))
                    {
                        RunReport.WriteJson(result, archive.Shown);
                    }
                    else
                    {
                        RunReport.WriteTable(result, archive.Shown, terminal);
                    }

                    return result.ExitCodeFor(parsed.GetValue(failOn));
                }
            }
        );
        return command;
    }

    private static async Task<RunResult> Execute(
        RunOptions options,
        string[] paths,
        ArchiveAddress address,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        using var archive = ArchiveOption.Open(address, create: true);
        using var inputs = new InputSet(paths);
        var total = inputs.Documents.Count + inputs.Problems.Count;
        return terminal.Interactive
            ? await LiveProgress.Show(terminal, total, options.Jobs, Run).ConfigureAwait(false)
            : await Run(new PlainProgress(terminal, total)).ConfigureAwait(false);

        async Task<RunResult> Run(IRunObserver observer)
        {
            using var run = new BatchRun(address, archive, options, observer);
            return await run.Run(inputs, cancellation).ConfigureAwait(false);
        }
    }
}
