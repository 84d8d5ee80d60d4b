using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>
/// Finds which section or table a correction is about: the one of its id when page and words still agree, else the only one with
/// these words on this page. A correction that fits nothing any more does nothing.
/// </summary>
internal sealed class CorrectedKinds
{
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);

    /// <summary>Finds all of a document.</summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="corrections">The corrections, the latest last.</param>
    public CorrectedKinds(DocumentLayout layout, IReadOnlyList<KindCorrection> corrections)
    {
        foreach (var correction in corrections)
        {
            if (correction.Element == "document")
            {
                Document = DocumentKindName.Parse(correction.Kind);
            }
            else if (Find(layout, correction) is { } id)
            {
                kinds[id] = correction.Kind;
            }
        }
    }

    /// <summary>The kind set for the document; none where none was.</summary>
    public DocumentKind? Document { get; }

    /// <summary>The kind set for a section; none where none was.</summary>
    /// <param name="section">The section.</param>
    public KindChoice? Of(Section section) => Choice("section " + section.Id);

    /// <summary>The kind set for a table; none where none was.</summary>
    /// <param name="table">The table.</param>
    public KindChoice? Of(Table table) => Choice("table " + table.Id);

    private KindChoice? Choice(string key) => kinds.TryGetValue(key, out var kind) ? new KindChoice(kind, 1) : null;

    private static string? Find(DocumentLayout layout, KindCorrection correction)
    {
        var parts =
            correction.Element == "section"
                ? layout.Sections.Select(s => (s.Id, s.Page, Text: s.Heading))
                : layout.Tables.Select(t => (t.Id, Page: t.Pages is [var first, ..] ? first : 0, Text: t.Title));
        var same = parts.Where(p => p.Page == correction.Page && p.Text == correction.Text).ToList();
        var found =
            same.Exists(p => p.Id == correction.Id) ? correction.Id
            : same is [var only] ? only.Id
            : null;
        return found is null ? null : $"{correction.Element} {found}";
    }
}
