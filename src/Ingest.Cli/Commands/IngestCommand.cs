using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Ingest.Cli.Output;

namespace Ingest.Cli.Commands;

/// <summary>The whole command line.</summary>
internal static class IngestCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        var parsed = Create(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Say(error.Message);
            }

            var command = parsed.CommandResult.Command;
            terminal.Say($"See 'ingest {(command is RootCommand ? "" : command.Name + " ")}--help'.");
            return ExitCode.WrongArguments;
        }

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        // The library's own handling would cut a run off after two seconds.
        var settings = new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
        return parsed.InvokeAsync(settings, stop.Token).GetAwaiter().GetResult();

        void Stop(PosixSignalContext signal)
        {
            // The second time the user means it: the default action ends the process.
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    /// <summary>The commands with their arguments and options.</summary>
    /// <param name="terminal">Where they write.</param>
    public static RootCommand Create(Terminal terminal) =>
        new(
            "Turns published government accounts (部门决算, 预算, 绩效自评, 绩效评价) into data: every printed figure with its page and place, "
                + "every arithmetic relation recomputed, every broken one reported."
        )
        {
            RunCommand.Create(terminal),
            WorkerCommand.Create(terminal),
            JobsCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            DrawCommand.Create(terminal),
            ListCommand.Create(terminal),
            ShowCommand.Create(terminal),
            FindingsCommand.Create(terminal),
            CheckCommand.Create(terminal),
            RulesCommand.Create(terminal),
            LabelCommand.Create(terminal),
            TrainCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            DoctorCommand.Create(terminal),
        };
}
