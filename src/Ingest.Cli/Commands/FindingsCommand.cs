using System.CommandLine;
using System.Globalization;
using Ingest.Archive;
using Ingest.Cli.Output;
using Ingest.Model;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest findings</c>: what was found in the documents of the archive.</summary>
internal static class FindingsCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var document = new Option<string?>("--document")
        {
            Description = "Only of this document: id, SHA-256 or file name",
            HelpName = "DOCUMENT",
        };
        var severity = SeverityOption.Create("--severity", "Only of this severity", Severity.Error, Severity.Warning, Severity.Note);
        var rule = new Option<string?>("--rule") { Description = "Only of this rule, or of all rules below it", HelpName = "RULE" };
        var db = ArchiveOption.Create();
        var json = JsonOption.Create();
        var filter = new DocumentFilterOptions();
        var command = new Command("findings", "Show what was found in the documents of the archive, each with the figures it names.")
        {
            document,
            severity,
            rule,
            db,
            json,
        };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            using var archive = ArchiveOption.Open(parsed, db);
            var found = archive.Findings(
                new FindingQuery
                {
                    Documents = filter.Of(parsed, parsed.GetValue(document)),
                    Severity = parsed.GetValue(severity),
                    Rule = parsed.GetValue(rule),
                }
            );
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(found.Select(Json));
            }
            else
            {
                Write(found, terminal);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<FoundFinding> found, Terminal terminal)
    {
        foreach (var group in found.GroupBy(f => f.Document.Id, StringComparer.Ordinal))
        {
            var d = group.First().Document;
            var about = new[] { d.File, d.Organisation, d.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "", d.Id };
            terminal.Data.WriteLine(string.Join(" · ", about.Where(part => part.Length > 0)));
            foreach (var (_, finding, operands) in group)
            {
                FindingText.Write(finding, operands, terminal);
                terminal.Data.WriteLine();
            }
        }

        terminal.Say(Nouns.Count(found.Count, "finding"));
    }

    private static object Json(FoundFinding found)
    {
        var (d, f, operands) = found;
        return new
        {
            Document = new
            {
                d.Id,
                d.File,
                d.Organisation,
                d.FiscalYear,
            },
            f.Id,
            f.Rule,
            f.Severity,
            f.Message,
            f.MessageEn,
            f.Page,
            f.Expected,
            f.Actual,
            f.Difference,
            f.Figures,
            f.Outside,
            f.Confidence,
            Operands = operands.Select(o => new
            {
                o.Id,
                o.Label,
                o.Raw,
                o.Unit,
                o.Page,
                Bbox = new[] { o.Box.X0, o.Box.Y0, o.Box.X1, o.Box.Y1 },
            }),
        };
    }
}
