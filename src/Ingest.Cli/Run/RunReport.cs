using System.Globalization;
using Ingest.Cli.Output;
using Spectre.Console;

namespace Ingest.Cli.Run;

/// <summary>What a run says at its end.</summary>
internal static class RunReport
{
    /// <summary>Name and version of the JSON answer.</summary>
    private const string Schema = "ingest-run/1";

    /// <summary>A table for people.</summary>
    /// <param name="result">What was done.</param>
    /// <param name="archive">Path of the archive.</param>
    /// <param name="terminal">Where it goes.</param>
    public static void WriteTable(RunResult result, string archive, Terminal terminal)
    {
        var n = result.Totals;
        var table = Terminal.Columns("", "#", "").HideHeaders();
        Row("documents", result.Outcomes.Count(o => o.Id is not null), States(result));
        Row("pages", n.Pages, n.Problems == 0 ? "" : $"{Nouns.Count(n.Problems, "part")} could not be read: see 'ingest show'");
        Row("tables", n.Tables);
        Row("figures", n.Figures);
        Row(
            "relations checked",
            n.Relations,
            $"{n.Consistent} consistent, {n.Explained} explained, {n.Inconsistent} inconsistent, {n.Undecidable} undecidable"
        );
        Row("findings", n.Errors + n.Warnings + n.Notes, Nouns.Findings(n));
        Row("failures", result.Failures.Sum(f => f.Value), string.Join(", ", result.Failures.Select(f => $"{f.Value} {f.Key}")));
        table.AddRow(
            "speed",
            result.PagesPerSecond.ToString("0.0", CultureInfo.InvariantCulture),
            Markup.Escape(FormattableString.Invariant($"pages/s over {result.Elapsed.TotalSeconds:0.0} s"))
        );
        table.AddRow("archive", "", Markup.Escape(archive));
        terminal.Write(table);
        if (result.Interrupted)
        {
            terminal.Say("Interrupted. What is loaded stays; the same command goes on with the rest.");
        }

        void Row(string name, int number, string note = "") =>
            table.AddRow(name, number.ToString(CultureInfo.InvariantCulture), Markup.Escape(note));
    }

    /// <summary>The same for programs, with what became of each input.</summary>
    /// <param name="result">What was done.</param>
    /// <param name="archive">Path of the archive.</param>
    public static void WriteJson(RunResult result, string archive)
    {
        var n = result.Totals;
        JsonOutput.Write(
            new
            {
                Schema,
                Archive = archive,
                result.Interrupted,
                Documents = new
                {
                    Loaded = result.Count(DocumentState.Loaded),
                    Present = result.Count(DocumentState.Present),
                    Duplicate = result.Count(DocumentState.Duplicate),
                    Queued = result.Count(DocumentState.Queued),
                    Failed = result.Count(DocumentState.Failed),
                },
                n.Pages,
                n.Tables,
                n.Figures,
                Relations = new
                {
                    n.Consistent,
                    n.Explained,
                    n.Inconsistent,
                    n.Undecidable,
                },
                Findings = new
                {
                    Error = n.Errors,
                    Warning = n.Warnings,
                    Note = n.Notes,
                },
                n.Problems,
                Failures = result.Failures.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal),
                Seconds = Math.Round(result.Elapsed.TotalSeconds, 3),
                PagesPerSecond = Math.Round(result.PagesPerSecond, 1),
                Items = result.Outcomes,
            }
        );
    }

    private static string States(RunResult result)
    {
        (int Count, string Name)[] states =
        [
            (result.Count(DocumentState.Loaded), "loaded"),
            (result.Count(DocumentState.Present), "already in the archive"),
            (result.Count(DocumentState.Duplicate), "duplicates"),
            (result.Count(DocumentState.Queued), "queued"),
        ];
        return string.Join(", ", states.Where(s => s.Count > 0).Select(s => $"{s.Count} {s.Name}"));
    }
}
