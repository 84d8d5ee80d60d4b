using System.Data.Common;
using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>Questions to the whole archive, in SQL that every database of the archive understands.</summary>
internal static class ArchiveQueries
{
    private const string SummaryColumns =
        "d.id, d.sha256, d.file, d.title, d.organisation, d.fiscal_year, d.kind, d.page_count, d.table_count, d.figure_count, "
        + "d.consistent_count, d.explained_count, d.inconsistent_count, d.undecidable_count, d.error_count, d.warning_count, d.note_count, d.problem_count, d.loaded_at";

    private const string FigureColumns =
        "f.id, f.label, f.concept, f.period, f.role, f.value, f.unit, f.decimals, f.raw, f.comparison, f.page, f.x0, f.y0, f.x1, f.y1, f.confidence, "
        + "f.table_id, f.row_index, f.column_index, f.section_id, f.paragraph_id, f.text_offset, f.boxes, f.repaired";

    /// <summary>Key of a document's row.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="id">Id of the document.</param>
    public static long? KeyOf(DbConnection connection, string id) =>
        connection.Select("SELECT document_key FROM documents WHERE id = @id", Values(("id", id)), c => (long?)c.Key()).SingleOrDefault();

    /// <summary>The document with this content.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sha256">Lower-case hexadecimal.</param>
    public static DocumentSummary? Find(DbConnection connection, string sha256) =>
        connection
            .Select($"SELECT {SummaryColumns} FROM documents d WHERE d.sha256 = @sha256", Values(("sha256", sha256)), Summary)
            .SingleOrDefault();

    /// <summary>Documents by file name, then id.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="query">Which ones.</param>
    public static List<DocumentSummary> List(DbConnection connection, DocumentQuery query)
    {
        var values = Values();
        var where = Where(query, values);
        return connection.Select($"SELECT {SummaryColumns} FROM documents d WHERE {where} ORDER BY d.file, d.id", values, Summary);
    }

    /// <summary>Findings with their operands, by document, then in reading order.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="query">Which ones.</param>
    public static List<FoundFinding> Findings(DbConnection connection, FindingQuery query)
    {
        var values = Values();
        var where = new StringBuilder(Where(query.Documents, values));
        if (query.Severity is { } severity)
        {
            where.Append(" AND n.severity = @severity");
            values["severity"] = EnumText<Severity>.Of(severity);
        }

        if (query.Rule is { } rule)
        {
            where.Append(" AND (n.rule = @rule OR n.rule LIKE @below ESCAPE '!')");
            values["rule"] = rule;
            values["below"] = EscapeLike(rule) + ".%";
        }

        var from = $"FROM findings n JOIN documents d ON d.document_key = n.document_key";
        var operands = connection
            .Select(
                $"SELECT d.id, n.id, {FigureColumns} {from} "
                    + "JOIN finding_operands o ON o.document_key = n.document_key AND o.finding_id = n.id "
                    + "LEFT JOIN documents od ON od.id = o.document_id "
                    + "JOIN figures f ON f.document_key = coalesce(od.document_key, o.document_key) AND f.id = o.figure_id "
                    + $"WHERE {where} ORDER BY n.document_key, n.ordinal, o.ordinal",
                values,
                c => (Finding: (c.Text(), c.Text()), Figure: DocumentLoader.Figure(c))
            )
            .ToLookup(r => r.Finding, r => r.Figure);
        var ids = connection
            .Select(
                "SELECT d.id, n.id, o.figure_id, o.document_id "
                    + from
                    + " JOIN finding_operands o ON o.document_key = n.document_key AND o.finding_id = n.id "
                    + $"WHERE {where} ORDER BY n.document_key, n.ordinal, o.ordinal",
                values,
                c => (Finding: (c.Text(), c.Text()), Id: c.Text(), Document: c.TextOrNone())
            )
            .ToLookup(r => r.Finding, r => (r.Id, r.Document));
        return connection.Select(
            $"SELECT {SummaryColumns}, n.id, n.rule, n.severity, n.message, n.message_en, n.page, n.expected, n.actual, n.difference, n.confidence "
                + $"{from} WHERE {where} ORDER BY d.file, d.id, n.ordinal",
            values,
            c =>
            {
                var document = Summary(c);
                var finding = DocumentLoader.Finding(c);
                var key = (document.Id, finding.Id);
                return new FoundFinding(document, DocumentLoader.WithOperands(finding, ids[key]), [.. operands[key]]);
            }
        );
    }

    private static DocumentSummary Summary(RowCursor c) =>
        new()
        {
            Id = c.Text(),
            Sha256 = c.Text(),
            File = c.Text(),
            Title = c.Text(),
            Organisation = c.Text(),
            FiscalYear = c.WholeOrNone(),
            Kind = c.Member<DocumentKind>(),
            Counts = new DocumentCounts
            {
                Pages = c.Whole(),
                Tables = c.Whole(),
                Figures = c.Whole(),
                Consistent = c.Whole(),
                Explained = c.Whole(),
                Inconsistent = c.Whole(),
                Undecidable = c.Whole(),
                Errors = c.Whole(),
                Warnings = c.Whole(),
                Notes = c.Whole(),
                Problems = c.Whole(),
            },
            LoadedAt = DateTimeOffset.Parse(c.Text(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        };

    private static string Where(DocumentQuery query, Dictionary<string, object> values)
    {
        var conditions = new List<string> { "1 = 1" };
        if (query.Reference is { } reference)
        {
            // A prefix of an id must be able to stand for one document among many, so very short ones are no reference.
            conditions.Add("(d.id LIKE @prefix ESCAPE '!' OR d.sha256 = @reference OR d.file = @reference)");
            values["reference"] = reference;
            values["prefix"] = reference.Length >= 4 ? EscapeLike(reference) + "%" : EscapeLike(reference);
        }

        if (query.Organisation is { } organisation)
        {
            conditions.Add("d.organisation LIKE @organisation ESCAPE '!'");
            values["organisation"] = "%" + EscapeLike(organisation) + "%";
        }

        if (query.FiscalYear is { } year)
        {
            conditions.Add("d.fiscal_year = @year");
            values["year"] = year;
        }

        return string.Join(" AND ", conditions);
    }

    private static string EscapeLike(string text) => text.Replace("!", "!!").Replace("%", "!%").Replace("_", "!_");

    private static Dictionary<string, object> Values(params (string Name, object Value)[] values) =>
        values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
