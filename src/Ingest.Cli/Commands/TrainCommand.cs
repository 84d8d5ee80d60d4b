using System.CommandLine;
using System.Diagnostics;
using Ingest.Cli.Doctor;
using Ingest.Cli.Output;
using Ingest.Extraction.Kinds.Training;
using Ingest.Pipeline.Isolation;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest train</c>: trains the model of kinds.</summary>
internal static class TrainCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var folder = LabelledInput.Folder();
        var output = new Option<string>("--out", "-o")
        {
            Description = "The model to write; its card is written beside it, with the ending .md",
            HelpName = "FILE",
            DefaultValueFactory = _ => "models/kinds.model",
        };
        var date = new Option<DateOnly?>("--date") { Description = "The date of the model; today unless given", HelpName = "YYYY-MM-DD" };
        var jobs = NumberOption.Create("--jobs", "N", "Documents read at a time", usual: Environment.ProcessorCount, least: 1, most: 256);
        var limits = new LimitOptions();
        var command = new Command(
            "train",
            "Train the model that tells kinds of documents, sections and tables, from a folder of documents whose kinds are known."
        )
        {
            folder,
            output,
            date,
            jobs,
        };
        limits.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
            {
                var day = parsed.GetValue(date) ?? DateOnly.FromDateTime(DateTime.UtcNow);
                var exit =
                    Components.Missing(terminal)
                    ?? Train(
                        parsed.GetValue(folder)!,
                        limits.Of(parsed, parsed.GetValue(jobs)),
                        parsed.GetValue(jobs),
                        (parsed.GetValue(output)!, day),
                        terminal,
                        cancellation
                    );
                return Task.FromResult(exit);
            }
        );
        return command;
    }

    private static int Train(
        string folder,
        ReaderOptions reader,
        int jobs,
        (string Model, DateOnly Date) output,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var (documents, exit) = LabelledInput.Read(folder, reader, jobs, terminal, cancellation);
        if (documents is null)
        {
            return exit;
        }

        var clock = Stopwatch.StartNew();
        var trained = KindTrainer.Train([.. documents.Select(d => d.Labelled)], output.Date);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output.Model))!);
        using (var file = File.Create(output.Model))
        {
            trained.Write(file);
        }

        var card = Path.ChangeExtension(output.Model, ".md");
        File.WriteAllText(card, trained.Card);
        terminal.Data.WriteLine(
            FormattableString.Invariant(
                $"{Nouns.Count(documents.Count, "document")} learned in {clock.Elapsed.TotalSeconds:F1} s; {output.Model} ({new FileInfo(output.Model).Length / 1024} KiB), {card}"
            )
        );
        return exit;
    }
}
