using System.CommandLine;
using System.CommandLine.Parsing;
using Ingest.Archive;
using Ingest.Cli.Doctor;
using Ingest.Cli.Inputs;
using Ingest.Cli.Output;
using Ingest.Cli.Run;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Pipeline.Rechecking;

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
            Arity = ArgumentArity.ZeroOrMore,
        };
        var db = ArchiveOption.Create();
        var force = new Option<bool>("--force") { Description = "Read again what is already in the archive" };
        var stale = StaleOption();
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
            stale,
            jobs,
            enqueueOnly,
            failOn,
            json,
        };
        limits.AddTo(command);
        command.Validators.Add(result => RequireOne(result, paths, stale));
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var options = new RunOptions
                {
                    Reader = limits.Of(parsed, parsed.GetValue(jobs)),
                    Jobs = parsed.GetValue(jobs),
                    Force = parsed.GetValue(force) || parsed.GetValue(stale),
                    EnqueueOnly = parsed.GetValue(enqueueOnly),
                    Stale = parsed.GetValue(stale),
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

    private static Option<bool> StaleOption() =>
        new("--stale")
        {
            Description =
                "Read again what an earlier program read, from the originals that are kept, and check again what earlier rules checked",
        };

    private static void RequireOne(CommandResult result, Argument<string[]> paths, Option<bool> stale)
    {
        if (result.GetValue(stale) == result.GetValue(paths) is { Length: > 0 })
        {
            result.AddError("Name documents, or give --stale for those of the archive.");
        }
    }

    private static async Task<RunResult> Execute(
        RunOptions options,
        string[] paths,
        ArchiveAddress address,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        using var archive = ArchiveOption.Open(address, create: !options.Stale);
        using var inputs = options.Stale ? new InputSet(Stale(archive)) : new InputSet(paths);
        var total = inputs.Documents.Count + inputs.Problems.Count;
        var result = terminal.Interactive
            ? await LiveProgress.Show(terminal, total, options.Jobs, Run).ConfigureAwait(false)
            : await Run(new PlainProgress(terminal, total)).ConfigureAwait(false);
        return options.Stale && !result.Interrupted ? CheckStale(result, archive, terminal, cancellation) : result;

        async Task<RunResult> Run(IRunObserver observer)
        {
            using var run = new BatchRun(address, archive, options, observer);
            return await run.Run(inputs, cancellation).ConfigureAwait(false);
        }
    }

    private static RunResult CheckStale(RunResult result, IArchive archive, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            var check = new ArchiveChecker(archive).CheckStale(cancellation);
            terminal.Say($"{Nouns.Count(check.Documents, "document")} checked again by rules alone, {check.Changes.Count} changed.");
            return result;
        }
        catch (OperationCanceledException)
        {
            return result with { Interrupted = true };
        }
    }

    /// <summary>Documents that another program than this one has read.</summary>
    private static IEnumerable<InputDocument> Stale(IArchive archive) =>
        archive
            .List(new DocumentQuery())
            .Where(d => d.Versions.Reading != StageVersions.Present.Reading)
            .Select(d => new StoredDocument(archive.Originals, d));
}
