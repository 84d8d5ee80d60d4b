using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Prose;
using Ingest.Extraction.Tables;
using Ingest.Model;

namespace Ingest.Extraction;

/// <summary>Reads all figures of a document in reading order.</summary>
internal static partial class FigureReader
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
        var isBudget = document is DocumentKind.Budget;
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Body or ParagraphKind.Note or ParagraphKind.Heading)
            {
                var top = paragraph.Lines is [var first, ..] ? first.Box.Y0 : 0;
                var explains = isBudget && Explains(paragraph.Section, sections);
                drafts.AddRange(
                    ParagraphFigures
                        .Read(
                            paragraph,
                            sections.GetValueOrDefault(paragraph.Section ?? ""),
                            confidence.GetValueOrDefault(paragraph.Page, 1),
                            fiscalYear
                        )
                        .Select(f => new FigureDraft(isBudget ? InBudget(f, explains) : f, paragraph.Page, top))
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

    /// <summary>What a budget says of its own year is budgeted: where it says so, and all money in the explanation of its tables.</summary>
    private static Figure InBudget(Figure figure, bool explains) =>
        figure is { Role: FigureRole.Amount, Period: Period.Current }
        && ((explains && MoneyUnit.InYuan(figure.Unit) is not null) || Budgeted().IsMatch(figure.Label))
            ? figure with
            {
                Period = Period.Budget,
            }
            : figure;

    /// <summary>Whether a section explains the tables (部门预算情况说明) or is headed as the budget; what the department owns is no budget.</summary>
    private static bool Explains(string? section, Dictionary<string, Section> sections)
    {
        var explains = false;
        for (var at = sections.GetValueOrDefault(section ?? ""); at is not null; at = sections.GetValueOrDefault(at.Parent ?? ""))
        {
            if (at.Kind is "narrative.state-assets")
            {
                return false;
            }

            explains |= at.Kind.StartsWith("narrative", StringComparison.Ordinal) || at.Heading.Contains("预算", StringComparison.Ordinal);
        }

        return explains;
    }

    /// <summary>预算, but not where the units that it covers are counted: 预算单位共计 1 家, 部门预算包括…下属 5 家.</summary>
    [GeneratedRegex("预算(?!单位|编制|由|.{0,4}包[含括])")]
    private static partial Regex Budgeted();
}
