using System.CommandLine;
using Ingest.Archive;
using Ingest.Cli.Output;
using Ingest.Extraction.Kinds;
using Ingest.Model;
using Ingest.Pipeline.Kinds;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest label</c>: corrects a kind in the archive, and writes corrections as training data.</summary>
internal static class LabelCommand
{
    private const string WholeDocument = "document";

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var document = Optional("DOCUMENT", DocumentChoice.Description);
        var part = Optional(
            "PART",
            "Id of a table (t3) or section (s5) as 'ingest show --json' gives it, or 'document' for the document itself"
        );
        var kind = Optional("KIND", "The kind, one of docs/kinds.md");
        var export = new Option<string?>("--export")
        {
            Description = "Write all corrections of the archive as training data into this folder",
            HelpName = "FOLDER",
        };
        var db = ArchiveOption.Create();
        var command = new Command(
            "label",
            "Correct the kind of a table, a section or a document in the archive. The correction is kept, and goes before the model when the document is read again."
        )
        {
            document,
            part,
            kind,
            export,
            db,
        };
        command.SetAction(parsed =>
        {
            using var archive = ArchiveOption.Open(parsed, db);
            return (parsed.GetValue(export), parsed.GetValue(document), parsed.GetValue(part), parsed.GetValue(kind)) switch
            {
                ({ } folder, null, _, _) => Export(archive, folder, terminal),
                (null, { } which, { } what, { } name) => Label(archive, which, what, name, terminal),
                _ => Wrong("'ingest label' takes DOCUMENT, PART and KIND, or --export FOLDER.", terminal),
            };
        });
        return command;
    }

    private static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static int Label(IArchive archive, string reference, string part, string kind, Terminal terminal)
    {
        if (DocumentChoice.Find(archive, reference, terminal) is not { } chosen)
        {
            return ExitCode.InputNotRead;
        }

        var document = archive.Load(chosen.Id)!;
        if (Correction(document, part, kind) is not { } correction)
        {
            terminal.Say($"{part}: {document.File} has no such table or section; 'ingest show {chosen.Id}' lists the tables.");
            return ExitCode.InputNotRead;
        }

        if (!KindList.Of(correction.Element).Contains(kind, StringComparer.Ordinal))
        {
            return Wrong(
                $"{kind} is no kind of {correction.Element}; there are: {string.Join(", ", KindList.Of(correction.Element))}.",
                terminal
            );
        }

        archive.Correct(chosen.Id, correction);
        terminal.Data.WriteLine($"{document.File} · {chosen.Id} · {part} {correction.Text} is {kind}");
        terminal.Say("Figures and checks still follow the old kind; 'ingest run --stale' reads it again and brings them in line.");
        return ExitCode.Done;
    }

    private static KindCorrection? Correction(Document document, string part, string kind)
    {
        if (part == WholeDocument)
        {
            return new KindCorrection("document", "", 0, "", kind);
        }

        if (document.Tables.FirstOrDefault(t => t.Id == part) is { } table)
        {
            return new KindCorrection("table", table.Id, table.Pages is [var first, ..] ? first : 0, table.Title, kind);
        }

        return document.Sections.FirstOrDefault(s => s.Id == part) is { } section
            ? new KindCorrection("section", section.Id, section.Page, section.Heading, kind)
            : null;
    }

    private static int Export(IArchive archive, string folder, Terminal terminal)
    {
        Directory.CreateDirectory(folder);
        var (documents, corrections) = (0, 0);
        foreach (var summary in archive.List(new DocumentQuery()))
        {
            if (archive.Corrections(summary.Sha256) is { Count: > 0 } set)
            {
                var file = new CorrectionFile(archive.Load(summary.Id)!, set);
                file.Write(Path.Combine(folder, summary.Id + CorrectionFile.Ending));
                documents++;
                corrections += set.Count;
            }
        }

        terminal.Data.WriteLine($"{Nouns.Count(corrections, "correction")} of {Nouns.Count(documents, "document")} in {folder}");
        return ExitCode.Done;
    }

    private static int Wrong(string message, Terminal terminal)
    {
        terminal.Say(message);
        return ExitCode.WrongArguments;
    }
}
