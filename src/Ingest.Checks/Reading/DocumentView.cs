using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A document indexed for the rules: tables by kind, prose by section.</summary>
internal sealed class DocumentView
{
    private readonly Dictionary<string, IReadOnlyList<TableView>> byKind;

    /// <summary>Indexes a document.</summary>
    /// <param name="document">A document with figures.</param>
    public DocumentView(Document document)
    {
        Document = document;
        // What is missing on a page that was not read, or not to its end, may well be printed there.
        var unreadable = document.Problems.Where(p => p.Page is not null).Select(p => p.Page!.Value).ToHashSet();
        var figures = document.Figures.Where(f => f.Table is not null).ToLookup(f => f.Table!);
        var copies = PageCopies.Of(document);
        var tables = document.Tables.Where(t => t.Pages.Count == 0 || !t.Pages.All(copies.Contains));
        Tables = [.. tables.Select(t => new TableView(t, figures[t.Id], t.Pages.Any(unreadable.Contains)))];
        CodeRepair.MendAll(Tables);
        byKind = Tables.GroupBy(t => t.Table.Kind).ToDictionary(g => g.Key, g => (IReadOnlyList<TableView>)[.. g]);
        Forms = [.. Tables.Select(FormReader.Read).OfType<FormView>()];
        Evaluation = new EvaluationView(Tables);
        Prose = new ProseView(document);
        Cut = new CutParts(document, copies);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Tables in reading order, once each.</summary>
    public IReadOnlyList<TableView> Tables { get; }

    /// <summary>Self-evaluation forms in reading order.</summary>
    public IReadOnlyList<FormView> Forms { get; }

    /// <summary>Score tables of an evaluation report.</summary>
    public EvaluationView Evaluation { get; }

    /// <summary>Tables and paragraphs of which a part may stand on a missing page.</summary>
    public CutParts Cut { get; }

    /// <summary>Running text.</summary>
    public ProseView Prose { get; }

    /// <summary>Tables of a kind, in reading order.</summary>
    /// <param name="kind">Kind as in <see cref="Table.Kind"/>.</param>
    public IReadOnlyList<TableView> OfKind(string kind) => byKind.TryGetValue(kind, out var tables) ? tables : [];
}
