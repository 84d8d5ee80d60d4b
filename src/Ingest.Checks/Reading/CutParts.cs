using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Tables and paragraphs of which a part may stand on a missing page (残缺). What is not there cannot be added, so a relation that needs it is
/// left open where it does not hold.
/// </summary>
internal sealed partial class CutParts
{
    /// <summary>Print reaches at least so far down a full page, as a share of its height: official documents leave 35 mm of 297 free.</summary>
    private const double Foot = 0.85;

    /// <summary>A row higher than this share of the page is broken by a page end rather than moved to the next page.</summary>
    private const double HighestRow = 0.1;

    private readonly PageSequence sequence;
    private readonly PageContent content;
    private readonly Dictionary<int, double> heights;
    private readonly int lastPage;
    private readonly Dictionary<string, Table> cut;
    private readonly HashSet<string> torn;
    private readonly Dictionary<string, int> sections;
    private readonly HashSet<string> paragraphs;

    /// <summary>Finds them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="copies">Pages that are there twice.</param>
    public CutParts(Document document, IReadOnlySet<int> copies)
    {
        (sequence, content) = (new PageSequence(document, copies), new PageContent(document));
        heights = document.Pages.ToDictionary(p => p.Number, p => p.Height);
        lastPage = heights.Keys.DefaultIfEmpty(0).Max();
        var tables = document.Tables.Where(t => t.Pages.Count > 0).ToList();
        torn = [.. tables.Where(t => sequence.IsBroken(t.Pages[0], t.Pages[^1])).Select(t => t.Id)];
        cut = tables.Where(t => torn.Contains(t.Id) || BeginsBefore(t) || GoesOn(t)).ToDictionary(t => t.Id);
        sections = document.Sections.ToDictionary(s => s.Id, s => s.Page);
        paragraphs =
        [
            .. document
                .Paragraphs.Where(p =>
                    p.Kind == ParagraphKind.Body && p.Lines.Count > 0 && (IsCut(p) || IsUnderLostHeading(p.Section, p.Page))
                )
                .Select(p => p.Id),
        ];
    }

    /// <summary>Whether the heading that something seems to stand under is before a missing page, which may hold its own.</summary>
    /// <param name="section">Id of the section; none for none.</param>
    /// <param name="page">The page it begins on.</param>
    public bool IsUnderLostHeading(string? section, int page) =>
        section is not null && sections[section] < page && sequence.IsBroken(sections[section], page);

    /// <summary>Whether a part of a table may be missing.</summary>
    /// <param name="table">A table of the document.</param>
    public bool Contains(Table table) => cut.ContainsKey(table.Id);

    /// <summary>The claim, undecidable where it does not hold and what it needs may be missing.</summary>
    /// <param name="claim">A claim.</param>
    public Claim Judged(Claim claim) =>
        NeedsMore(claim.Figures, isSum: claim.Expression is SumExpression) && !Evaluator.Evaluate(claim).Holds
            ? claim with
            {
                IsUndecidable = true,
            }
            : claim;

    /// <summary>The statement, undecidable where it is said to be false and what it needs may be missing.</summary>
    /// <param name="statement">A statement.</param>
    public Statement Judged(Statement statement) =>
        statement.Status == RelationStatus.Inconsistent && NeedsMore(statement.Figures, isSum: false)
            ? statement with
            {
                Status = RelationStatus.Undecidable,
            }
            : statement;

    /// <summary>
    /// Whether figures need others that may be missing: one row of a table needs no other row, unless the table goes on behind a missing page as
    /// another one; a sum of one part has lost the others; a paragraph may be any half of two.
    /// </summary>
    private bool NeedsMore(IReadOnlyList<Figure> figures, bool isSum) =>
        figures.Any(f => f.Paragraph is not null && paragraphs.Contains(f.Paragraph))
        || figures
            .Where(f => f.Table is not null && cut.ContainsKey(f.Table))
            .GroupBy(f => f.Table!)
            .Any(g =>
                (isSum && figures.Count == 2)
                || g.DistinctBy(f => f.Row).Skip(1).Any()
                || g.Any(f => cut[g.Key].CellAt(f.Row ?? int.MaxValue, f.Column ?? 0) is { RowSpan: > 1 })
                || (torn.Contains(g.Key) && g.Count() < figures.Count)
            );

    /// <summary>
    /// Whether a table is the first thing on a page and may not begin there: behind a missing page, where its title may be that of the page before,
    /// or with neither title nor header.
    /// </summary>
    private bool BeginsBefore(Table table) =>
        content.IsFirst(table.Id, table.Pages[0])
        && ((table.Title.Length == 0 && table.HeaderRowCount == 0) || sequence.IsBroken(table.Pages[0] - 1, table.Pages[0]));

    /// <summary>Whether a table is the last thing on a page and may not end there: at the foot of the last page it may, unless with its total.</summary>
    private bool GoesOn(Table table)
    {
        var page = table.Pages[^1];
        return content.IsLast(table.Id, page)
            && (
                sequence.IsBroken(page, page + 1)
                || (page == lastPage && IsAtFoot(table.Id, page, HighestRowOf(table)) && !EndsWithTotal(table))
            );
    }

    private bool IsAtFoot(string id, int page, double next) =>
        content.Bottom(id, page) + Math.Min(next, HighestRow * heights[page]) > Foot * heights[page];

    private static double HighestRowOf(Table table) =>
        table.Cells.Where(c => c.RowSpan == 1).Select(c => c.Box.Height).DefaultIfEmpty(0).Max();

    private static bool EndsWithTotal(Table table) =>
        Enumerable
            .Range(0, table.ColumnCount)
            .Any(c => table.CellAt(table.RowCount - 1, c) is { } cell && TotalWords().IsMatch(Label.Normalise(cell.Text)));

    private bool IsCut(Paragraph paragraph)
    {
        var (first, last) = (paragraph.Lines[0].Page, paragraph.Lines[^1].Page);
        return sequence.IsBroken(first, last)
            || (sequence.IsBroken(first - 1, first) && content.IsFirst(paragraph.Id, first))
            || (
                content.IsLast(paragraph.Id, last)
                && (
                    sequence.IsBroken(last, last + 1)
                    || (last == lastPage && IsAtFoot(paragraph.Id, last, 0) && !SentenceEnd().IsMatch(paragraph.Text))
                )
            );
    }

    [GeneratedRegex("^(合计|总计|总分|总得分|合计得分|得分合计|综合满意[度率]|总体满意度)")]
    private static partial Regex TotalWords();

    [GeneratedRegex(@"[。！？!?；;.”""）)]\s*$")]
    private static partial Regex SentenceEnd();
}
