using System.Globalization;
using Ingest.Extraction.Prose;
using Ingest.Extraction.Tables;
using Ingest.Model;

namespace Ingest.Extraction;

/// <summary>Reads all figures of a document in reading order.</summary>
internal static class FigureReader
{
    /// <summary>The figures of paragraphs and tables, numbered as they follow on the pages.</summary>
    /// <param name="layout">The document's parts, kinds set.</param>
    /// <param name="document">The kind of the document.</param>
    /// <param name="fiscalYear">The year of the report, where known.</param>
    public static List<Figure> Read(DocumentLayout layout, DocumentKind document, int? fiscalYear)
    {
        var sections = layout.Sections.ToDictionary(s => s.Id);
        var confidence = layout.Pages.ToDictionary(p => p.Number, p => p.Confidence);
        var drafts = new List<FigureDraft>();
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Body or ParagraphKind.Note or ParagraphKind.Heading)
            {
                var top = paragraph.Lines is [var first, ..] ? first.Box.Y0 : 0;
                drafts.AddRange(
                    ParagraphFigures
                        .Read(
                            paragraph,
                            sections.GetValueOrDefault(paragraph.Section ?? ""),
                            confidence.GetValueOrDefault(paragraph.Page, 1),
                            fiscalYear
                        )
                        .Select(f => new FigureDraft(InDocument(f, document), paragraph.Page, top))
                );
            }
        }

        foreach (var table in layout.Tables)
        {
            var page = table.Pages is [var first, ..] ? first : 0;
            var top = table.Cells.Where(c => c.Page == page).Select(c => c.Box.Y0).DefaultIfEmpty().Min();
            drafts.AddRange(
                TableFigures.Read(table, TableTitles.Of(table, sections), fiscalYear).Select(f => new FigureDraft(f, page, top))
            );
        }

        return drafts
            .OrderBy(d => d.Page)
            .ThenBy(d => d.Top)
            .Select((d, i) => d.Figure with { Id = string.Create(CultureInfo.InvariantCulture, $"f{i + 1}") })
            .ToList();
    }

    /// <summary>What a budget says of its own year is a budget.</summary>
    private static Figure InDocument(Figure figure, DocumentKind document) =>
        document is DocumentKind.Budget
        && figure is { Role: FigureRole.Amount, Period: Period.Current }
        && figure.Label.Contains("预算", StringComparison.Ordinal)
            ? figure with
            {
                Period = Period.Budget,
            }
            : figure;
}
