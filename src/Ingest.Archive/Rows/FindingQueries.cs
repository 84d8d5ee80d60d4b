using System.Text;
using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>Questions about findings to the whole archive.</summary>
internal static class FindingQueries
{
    /// <summary>Columns of a figure <c>f</c>.</summary>
    private static readonly string FigureColumns = string.Join(", ", PartRows.FigureColumns.Split(", ").Select(c => "f." + c));

    /// <summary>Findings with their operands, by document, then in reading order.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="query">Which ones.</param>
    public static List<FoundFinding> Findings(Session session, FindingQuery query)
    {
        var values = ArchiveQueries.Values();
        var where = new StringBuilder(ArchiveQueries.Where(session, query.Documents, values));
        if (query.Severity is { } severity)
        {
            where.Append(" AND n.severity = @severity");
            values["severity"] = EnumText<Severity>.Of(severity);
        }

        if (query.Rule is { } rule)
        {
            // All that begin with "rule." lie between it and "rule/": '/' is the character behind '.'.
            where.Append(" AND (n.rule = @rule OR n.rule >= @below AND n.rule < @behindRule)");
            values["rule"] = rule;
            values["below"] = rule + ".";
            values["behindRule"] = rule + "/";
        }

        var from = $"FROM findings n JOIN documents d ON d.document_key = n.document_key";
        var operands = session
            .Select(
                $"SELECT d.id, n.id, {FigureColumns} {from} "
                    + "JOIN finding_operands o ON o.document_key = n.document_key AND o.finding_id = n.id "
                    + "LEFT JOIN documents od ON od.id = o.document_id "
                    + "JOIN figures f ON f.document_key = coalesce(od.document_key, o.document_key) AND f.id = o.figure_id "
                    + $"WHERE {where} ORDER BY n.document_key, n.ordinal, o.ordinal",
                values,
                c => (Finding: (c.Text(), c.Text()), Figure: PartRows.Figure(c))
            )
            .ToLookup(r => r.Finding, r => r.Figure);
        var ids = session
            .Select(
                "SELECT d.id, n.id, o.figure_id, o.document_id "
                    + from
                    + " JOIN finding_operands o ON o.document_key = n.document_key AND o.finding_id = n.id "
                    + $"WHERE {where} ORDER BY n.document_key, n.ordinal, o.ordinal",
                values,
                c => (Finding: (c.Text(), c.Text()), Id: c.Text(), Document: c.TextOrNone())
            )
            .ToLookup(r => r.Finding, r => (r.Id, r.Document));
        return session.Select(
            $"SELECT {ArchiveQueries.SummaryColumns}, n.id, n.rule, n.severity, n.message, n.message_en, n.page, n.expected, n.actual, n.difference, n.confidence "
                + $"{from} WHERE {where} ORDER BY d.file, d.id, n.ordinal",
            values,
            c =>
            {
                var document = ArchiveQueries.Summary(c);
                var finding = PartRows.Finding(c);
                var key = (document.Id, finding.Id);
                return new FoundFinding(document, DocumentLoader.WithOperands(finding, ids[key]), [.. operands[key]]);
            }
        );
    }
}
