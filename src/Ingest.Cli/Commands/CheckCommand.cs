using System.CommandLine;
using Ingest.Cli.Output;
using Ingest.Model;
using Ingest.Pipeline.Rechecking;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest check</c>: checks the archive again with the present rules.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var db = ArchiveOption.Create();
        var json = JsonOption.Create();
        var filter = new DocumentFilterOptions();
        var command = new Command(
            "check",
            "Check the documents of the archive again with the present rules, from what is stored, and say what changed."
        )
        {
            db,
            json,
        };
        filter.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
            {
                using var archive = ArchiveOption.Open(parsed, db);
                try
                {
                    var result = new ArchiveChecker(archive).Check(filter.Of(parsed), progress: null, cancellation);
                    if (parsed.GetValue(json))
                    {
                        JsonOutput.Write(Json(result));
                    }
                    else
                    {
                        Write(result, terminal);
                    }

                    return Task.FromResult(ExitCode.Done);
                }
                catch (OperationCanceledException)
                {
                    terminal.Say("Interrupted. Documents that were checked keep their new findings; the same command checks all again.");
                    return Task.FromResult(ExitCode.Interrupted);
                }
            }
        );
        return command;
    }

    private static void Write(ArchiveCheck result, Terminal terminal)
    {
        foreach (var change in result.Changes)
        {
            var d = change.Document;
            terminal.Data.WriteLine($"{d.File} · {d.Id} · relations {change.Before.Relations} -> {change.After.Relations}");
            foreach (var (sign, finding) in change.Added.Select(f => ('+', f)).Concat(change.Gone.Select(f => ('-', f))))
            {
                terminal.Data.WriteLine(
                    $"  {sign} {DocumentJson.NameOf(finding.Severity)}  page {finding.Page}  {finding.Rule}  {finding.Message}"
                );
            }
        }

        var added = result.Changes.Sum(c => c.Added.Count);
        var gone = result.Changes.Sum(c => c.Gone.Count);
        terminal.Data.WriteLine(
            $"{Nouns.Count(result.Documents, "document")} checked, {result.Changes.Count} changed: {Nouns.Count(added, "finding")} added, {gone} gone; "
                + $"{Nouns.Count(result.RelationsBetween, "relation")} between documents"
        );
    }

    private static object Json(ArchiveCheck result) =>
        new
        {
            result.Documents,
            result.RelationsBetween,
            Changes = result.Changes.Select(c => new
            {
                Document = new { c.Document.Id, c.Document.File },
                Relations = new { Before = c.Before.Relations, After = c.After.Relations },
                Added = c.Added.Select(Json),
                Gone = c.Gone.Select(Json),
            }),
        };

    private static object Json(Finding f) =>
        new
        {
            f.Rule,
            f.Severity,
            f.Page,
            f.Message,
            f.MessageEn,
        };
}
