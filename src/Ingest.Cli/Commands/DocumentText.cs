using System.Globalization;
using Ingest.Archive;
using Ingest.Cli.Output;
using Ingest.Model;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary>A document as text for people.</summary>
internal static class DocumentText
{
    /// <summary>Writes an overview of a document.</summary>
    /// <param name="d">The document.</param>
    /// <param name="editions">All editions of it, the oldest first.</param>
    /// <param name="terminal">Where it goes.</param>
    public static void Write(Document d, IReadOnlyList<DocumentSummary> editions, Terminal terminal)
    {
        var n = DocumentCounts.Of(d);
        var head = Terminal.Columns("", "").HideHeaders();
        Row("id", d.Id);
        Row("file", d.File);
        Row("title", d.Title);
        Row("organisation", d.Organisation);
        Row("fiscal year", d.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "not printed");
        Row("kind", FormattableString.Invariant($"{DocumentJson.NameOf(d.Kind)} ({d.KindConfidence:P0})"));
        if (editions.Count > 1)
        {
            Row("edition", EditionText.Of(editions.Single(e => e.Id == d.Id)));
            foreach (var (name, text) in EditionText.Others(editions, d.Id))
            {
                Row(name, text);
            }
        }

        Row("text", DocumentJson.NameOf(d.TextSource));
        Row("producer", d.Producer);
        Row(
            "contents",
            $"{Nouns.Count(n.Pages, "page")}, {Nouns.Count(d.Sections.Count, "section")}, {Nouns.Count(n.Tables, "table")}, {Nouns.Count(n.Figures, "figure")}"
        );
        Row("relations", $"{n.Consistent} consistent, {n.Explained} explained, {n.Inconsistent} inconsistent, {n.Undecidable} undecidable");
        Row("findings", Nouns.Findings(n));
        terminal.Write(head);
        WriteTables(d, terminal);
        foreach (var finding in d.Findings)
        {
            terminal.Data.WriteLine();
            var byId = d.Figures.ToLookup(f => f.Id, StringComparer.Ordinal);
            FindingText.Write(finding, [.. finding.Figures.SelectMany(id => byId[id])], terminal);
        }

        foreach (var problem in d.Problems)
        {
            var where = problem.Page is { } page ? $"page {page}: " : "";
            terminal.Data.WriteLine();
            terminal.Data.WriteLine($"not read ({DocumentJson.NameOf(problem.Kind)}): {where}{problem.Message}");
        }

        void Row(string name, string value) => head.AddRow(name, Markup.Escape(value));
    }

    private static void WriteTables(Document d, Terminal terminal)
    {
        if (d.Tables.Count == 0)
        {
            return;
        }

        var table = Terminal.Columns("TABLE", "PAGES", "ROWS#", "COLUMNS#", "UNIT", "KIND", "TITLE");
        foreach (var t in d.Tables)
        {
            table.AddRow(
                Markup.Escape(t.Id),
                PageRange(t.Pages),
                t.RowCount.ToString(CultureInfo.InvariantCulture),
                t.ColumnCount.ToString(CultureInfo.InvariantCulture),
                Markup.Escape(t.Unit),
                Markup.Escape(t.Kind),
                Markup.Escape(t.Title)
            );
        }

        terminal.Data.WriteLine();
        terminal.Write(table);
    }

    private static string PageRange(IReadOnlyList<int> pages) =>
        pages.Count switch
        {
            0 => "",
            1 => $"{pages[0]}",
            _ when pages[^1] - pages[0] == pages.Count - 1 => $"{pages[0]}-{pages[^1]}",
            _ => string.Join(',', pages),
        };
}
