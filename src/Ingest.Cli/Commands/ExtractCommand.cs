using System.CommandLine;
using Ingest.Archive.Export;
using Ingest.Cli.Doctor;
using Ingest.Cli.Output;
using Ingest.Model;
using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest extract</c>: one document to standard output, without an archive.</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A PDF file" };
        var checks = new Option<bool>("--checks") { Description = "Also write every relation that was evaluated" };
        var indent = new Option<bool>("--indent") { Description = "Break and indent lines, for people" };
        var limits = new LimitOptions();
        var command = new Command(
            "extract",
            "Read one document and write all of it to standard output as JSON (contract ingest/1). Touches no archive."
        )
        {
            file,
            checks,
            indent,
        };
        limits.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
            {
                var options = new ExportOptions { Checks = parsed.GetValue(checks), Indented = parsed.GetValue(indent) };
                return Task.FromResult(
                    Components.Missing(terminal) ?? Extract(parsed.GetValue(file)!, limits.Of(parsed), options, terminal, cancellation)
                );
            }
        );
        return command;
    }

    private static int Extract(string file, ReaderOptions reader, ExportOptions export, Terminal terminal, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            terminal.Say($"{file}: There is no such file.");
            return ExitCode.InputNotRead;
        }

        try
        {
            using var process = new ReaderProcess(reader);
            var document = process.Read(new ReaderInput(Path.GetFileName(file), Path.GetFullPath(file)), progress: null, cancellation);
            foreach (var problem in document.Problems)
            {
                terminal.Say($"{document.File}: {(problem.Page is { } page ? $"page {page}: " : "")}{problem.Message}");
            }

            using var output = Console.OpenStandardOutput();
            ExportWriter.Write(document, output, export);
            output.WriteByte((byte)'\n');
            return ExitCode.Done;
        }
        catch (DocumentException e)
        {
            terminal.Say(e.Message);
            return ExitCode.Of(e);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }
}
