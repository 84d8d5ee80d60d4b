using System.Globalization;
using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>A document as rows of the schema. <see cref="DocumentLoader"/> is its inverse.</summary>
internal static class DocumentRows
{
    private static readonly string[] HeaderColumns =
    [
        .. "id sha256 file title organisation region fiscal_year kind kind_confidence level subject producer text_source".Split(' '),
        .. "page_count table_count figure_count consistent_count explained_count inconsistent_count undecidable_count".Split(' '),
        .. "error_count warning_count note_count problem_count loaded_at written_at first_loaded_at read_with checked_with".Split(' '),
    ];

    /// <summary>The document's own row.</summary>
    /// <param name="d">The document.</param>
    /// <param name="loadedAt">When it is loaded.</param>
    /// <param name="firstLoadedAt">When it was loaded for the first time.</param>
    public static RowSet Header(Document d, DateTimeOffset loadedAt, DateTimeOffset firstLoadedAt)
    {
        var n = DocumentCounts.Of(d);
        object?[] row =
        [
            d.Id,
            d.Sha256,
            d.File,
            d.Title,
            d.Organisation,
            d.Region,
            d.FiscalYear,
            EnumText<DocumentKind>.Of(d.Kind),
            d.KindConfidence,
            d.Level is { } level ? EnumText<ReportingLevel>.Of(level) : null,
            d.Subject is { } subject ? EnumText<EvaluationSubject>.Of(subject) : null,
            d.Producer,
            EnumText<TextSource>.Of(d.TextSource),
            n.Pages,
            n.Tables,
            n.Figures,
            n.Consistent,
            n.Explained,
            n.Inconsistent,
            n.Undecidable,
            n.Errors,
            n.Warnings,
            n.Notes,
            n.Problems,
            Time(loadedAt),
            d.WrittenAt is { } written ? Time(written) : null,
            Time(firstLoadedAt),
            d.Versions.Reading,
            d.Versions.Checking,
        ];
        return new RowSet("documents", HeaderColumns, [row]);
    }

    /// <summary>All other rows; a row that another one refers to comes first.</summary>
    /// <param name="key">Key of the document's row.</param>
    /// <param name="d">The document.</param>
    public static IEnumerable<RowSet> Of(long key, Document d) =>
        [
            Rows("pages", "number width height rotation text_source confidence is_contents", Pages(key, d)),
            Rows("sections", "id ordinal parent_id level heading kind kind_confidence kind_guess page x0 y0 x1 y1", Sections(key, d)),
            Rows("paragraphs", "id ordinal section_id kind text", Paragraphs(key, d)),
            Rows("paragraph_lines", "paragraph_id ordinal page x0 y0 x1 y1 start edges", Lines(key, d)),
            .. TableRows.Of(key, d),
            Rows(
                "figures",
                "id ordinal label concept period role value sort_value unit decimals raw comparison page x0 y0 x1 y1 confidence "
                    + "table_id row_index column_index section_id paragraph_id text_offset boxes repaired",
                Figures(key, d)
            ),
            Rows("figure_readings", "figure_id ordinal raw value decimals confidence", Readings(key, d)),
            .. FindingRows.Of(key, d),
            Rows("problems", "ordinal kind message page", Problems(key, d)),
            Rows("evidence", "ordinal property value page text confidence", EvidenceOf(key, d)),
        ];

    /// <summary>A row set whose first column is the document's key.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="columns">Names of the other columns, with blanks between.</param>
    /// <param name="rows">The rows.</param>
    public static RowSet Rows(string table, string columns, IEnumerable<object?[]> rows) =>
        new(table, ["document_key", .. columns.Split(' ')], rows);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static IEnumerable<object?[]> Pages(long key, Document d) =>
        d.Pages.Select(p =>
            new object?[]
            {
                key,
                p.Number,
                p.Width,
                p.Height,
                p.Rotation,
                EnumText<TextSource>.Of(p.TextSource),
                p.Confidence,
                p.IsContents ? 1 : 0,
            }
        );

    private static IEnumerable<object?[]> Sections(long key, Document d) =>
        d.Sections.Select(
            (s, i) =>
                new object?[]
                {
                    key,
                    s.Id,
                    i,
                    s.Parent,
                    s.Level,
                    s.Heading,
                    s.Kind,
                    s.KindConfidence,
                    s.KindGuess,
                    s.Page,
                    s.Box.X0,
                    s.Box.Y0,
                    s.Box.X1,
                    s.Box.Y1,
                }
        );

    private static IEnumerable<object?[]> Paragraphs(long key, Document d) =>
        d.Paragraphs.Select((p, i) => new object?[] { key, p.Id, i, p.Section, EnumText<ParagraphKind>.Of(p.Kind), p.Text });

    private static IEnumerable<object?[]> Lines(long key, Document d) =>
        from p in d.Paragraphs
        from line in p.Lines.Index()
        let l = line.Item
        select new object?[] { key, p.Id, line.Index, l.Page, l.Box.X0, l.Box.Y0, l.Box.X1, l.Box.Y1, l.Start, EdgeBytes.Pack(l.Edges) };

    private static IEnumerable<object?[]> Figures(long key, Document d) =>
        d.Figures.Select(
            (f, i) =>
                new object?[]
                {
                    key,
                    f.Id,
                    i,
                    f.Label,
                    f.Concept,
                    EnumText<Period>.Of(f.Period),
                    EnumText<FigureRole>.Of(f.Role),
                    DecimalText.Of(f.Value, f.Decimals),
                    (double)f.Value * (double)(MoneyUnit.InYuan(f.Unit) ?? 1m),
                    f.Unit,
                    f.Decimals,
                    f.Raw,
                    f.Comparison,
                    f.Page,
                    f.Box.X0,
                    f.Box.Y0,
                    f.Box.X1,
                    f.Box.Y1,
                    f.Confidence,
                    f.Table,
                    f.Row,
                    f.Column,
                    f.Section,
                    f.Paragraph,
                    f.Offset,
                    BoxBytes.Pack(f.Boxes),
                    f.Repaired,
                }
        );

    private static IEnumerable<object?[]> Readings(long key, Document d) =>
        from f in d.Figures
        from reading in f.Readings.Index()
        let r = reading.Item
        select new object?[] { key, f.Id, reading.Index, r.Raw, DecimalText.Of(r.Value, r.Decimals), r.Decimals, r.Confidence };

    private static IEnumerable<object?[]> EvidenceOf(long key, Document d) =>
        d.Evidence.Select((e, i) => new object?[] { key, i, e.Property, e.Value, e.Page, e.Text, e.Confidence });

    private static IEnumerable<object?[]> Problems(long key, Document d) =>
        d.Problems.Select((p, i) => new object?[] { key, i, EnumText<FailureKind>.Of(p.Kind), p.Message, p.Page });
}
