using System.CommandLine;
using System.Globalization;
using Ingest.Archive;
using Ingest.Cli.Output;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest list</c>: the documents of the archive.</summary>
internal static class ListCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var db = ArchiveOption.Create();
        var json = JsonOption.Create();
        var missing = new Option<bool>("--missing")
        {
            Description = "List instead the years of organisations that are not there between the first and the last",
        };
        var filter = new DocumentFilterOptions();
        var command = new Command("list", "List the documents of the archive.") { db, json, missing };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            using var archive = ArchiveOption.Open(parsed, db);
            if (parsed.GetValue(missing))
            {
                WriteMissing(archive.Missing(filter.Of(parsed)), parsed.GetValue(json), terminal);
                return ExitCode.Done;
            }

            var documents = archive.List(filter.Of(parsed));
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(documents.Select(DocumentJson.Of));
            }
            else
            {
                Write(documents, terminal);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Writes documents as a table.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="terminal">Where it goes.</param>
    public static void Write(IReadOnlyList<DocumentSummary> documents, Terminal terminal)
    {
        var table = Terminal.Columns(
            "ID",
            "YEAR",
            "KIND",
            "PAGES#",
            "TABLES#",
            "FIGURES#",
            "ERRORS#",
            "WARNINGS#",
            "EDITION",
            "ORGANISATION",
            "FILE"
        );
        foreach (var d in documents)
        {
            var n = d.Counts;
            string[] row =
            [
                d.Id,
                d.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "",
                DocumentJson.NameOf(d.Kind),
                .. new[] { n.Pages, n.Tables, n.Figures, n.Errors, n.Warnings }.Select(number =>
                    number.ToString(CultureInfo.InvariantCulture)
                ),
                EditionText.Of(d),
                d.Organisation,
                d.File,
            ];
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        terminal.Write(table);
    }

    private static void WriteMissing(IReadOnlyList<MissingYear> years, bool json, Terminal terminal)
    {
        if (json)
        {
            JsonOutput.Write(years);
            return;
        }

        var table = Terminal.Columns("YEAR", "FIRST", "LAST", "ORGANISATION");
        foreach (var year in years)
        {
            string[] numbers = [.. new[] { year.FiscalYear, year.First, year.Last }.Select(n => n.ToString(CultureInfo.InvariantCulture))];
            table.AddRow([.. numbers, Markup.Escape(year.Organisation)]);
        }

        terminal.Write(table);
    }
}
