using System.CommandLine;
using Ingest.Archive.Export;
using Ingest.Cli.Output;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest show</c>: one document of the archive.</summary>
internal static class ShowCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var document = new Argument<string>("DOCUMENT") { Description = DocumentChoice.Description };
        var db = ArchiveOption.Create();
        var json = new Option<bool>("--json") { Description = "Write all of it as JSON (contract ingest/1), as 'ingest extract' does" };
        var checks = new Option<bool>("--checks") { Description = "With --json: also write every relation that was evaluated" };
        var command = new Command(
            "show",
            "Show one document of the archive: what it is, its tables, what was found and what could not be read."
        )
        {
            document,
            db,
            json,
            checks,
        };
        command.SetAction(parsed =>
        {
            using var archive = ArchiveOption.Open(parsed, db);
            if (DocumentChoice.Find(archive, parsed.GetValue(document)!, terminal) is not { } chosen)
            {
                return ExitCode.InputNotRead;
            }

            if (parsed.GetValue(json))
            {
                using var output = Console.OpenStandardOutput();
                ExportWriter.Write(archive.Load(chosen.Id)!, output, new ExportOptions { Checks = parsed.GetValue(checks) });
                output.WriteByte((byte)'\n');
            }
            else
            {
                DocumentText.Write(archive.Load(chosen.Id)!, archive.Editions(chosen.Id), terminal);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
