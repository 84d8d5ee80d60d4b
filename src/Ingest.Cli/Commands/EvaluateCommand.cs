using System.CommandLine;
using Ingest.Cli.Doctor;
using Ingest.Cli.Evaluation;
using Ingest.Cli.Output;
using Ingest.Extraction.Kinds.Evaluation;
using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest evaluate</c>: measures how well kinds are told.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var folder = LabelledInput.Folder();
        var model = new Option<string?>("--model") { Description = "A model to measure instead of the program's own", HelpName = "FILE" };
        var output = new Option<string?>("--out", "-o") { Description = "Also write all of it as Markdown", HelpName = "FILE" };
        var json = JsonOption.Create();
        var jobs = NumberOption.Create("--jobs", "N", "Documents read at a time", usual: Environment.ProcessorCount, least: 1, most: 256);
        var limits = new LimitOptions();
        var command = new Command(
            "evaluate",
            "Measure the kinds of documents, sections and tables on a folder of documents whose kinds are known: the trained model and the keyword rules in one run."
        )
        {
            folder,
            model,
            output,
            json,
            jobs,
        };
        limits.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
            {
                var exit = Components.Missing(terminal) ?? Run(limits.Of(parsed, parsed.GetValue(jobs)), cancellation);
                return Task.FromResult(exit);

                int Run(ReaderOptions reader, CancellationToken stop)
                {
                    var result = Evaluate(
                        parsed.GetValue(folder)!,
                        parsed.GetValue(model),
                        (reader, parsed.GetValue(jobs)),
                        terminal,
                        stop
                    );
                    if (result.Report is { } report)
                    {
                        Write(report, parsed.GetValue(json), parsed.GetValue(output), terminal);
                    }

                    return result.Exit;
                }
            }
        );
        return command;
    }

    private static (KindReport? Report, int Exit) Evaluate(
        string folder,
        string? model,
        (ReaderOptions Options, int Jobs) reader,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var (documents, exit) = LabelledInput.Read(folder, reader.Options, reader.Jobs, terminal, cancellation);
        if (documents is null)
        {
            return (null, exit);
        }

        try
        {
            using var file = model is null ? null : File.OpenRead(model);
            var (learned, keywords) = KindEvaluator.Compare([.. documents.Select(d => d.Labelled)], file);
            return (new KindReport(learned, keywords, IdentityMeasure.Of(documents), documents.Count), exit);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            terminal.Say($"{model ?? "models/kinds.model"}: {e.Message}");
            return (null, ExitCode.InputNotRead);
        }
    }

    private static void Write(KindReport report, bool json, string? output, Terminal terminal)
    {
        if (output is not null)
        {
            File.WriteAllText(output, report.Markdown());
        }

        if (json)
        {
            JsonOutput.Write(report.Json());
        }
        else
        {
            terminal.Write(report.Table());
        }
    }
}
