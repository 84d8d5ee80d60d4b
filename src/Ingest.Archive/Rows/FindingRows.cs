using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>The relations and findings of a document as rows.</summary>
internal static class FindingRows
{
    /// <summary>Takes the relations and findings of the document <c>@key</c> away and writes its counts.</summary>
    public const string Replace = """
        DELETE FROM relation_operands WHERE document_key = @key;
        DELETE FROM finding_operands WHERE document_key = @key;
        DELETE FROM relations WHERE document_key = @key;
        DELETE FROM findings WHERE document_key = @key;
        UPDATE documents SET
            consistent_count = @consistent, explained_count = @explained, inconsistent_count = @inconsistent,
            undecidable_count = @undecidable, error_count = @error, warning_count = @warning, note_count = @note,
            checked_with = @checked_with
        WHERE document_key = @key;
        """;

    /// <summary>The counts <see cref="Replace"/> writes, by parameter.</summary>
    /// <param name="d">The document.</param>
    /// <param name="key">Key of the document's row.</param>
    public static Dictionary<string, object> Counts(Document d, long key)
    {
        var n = DocumentCounts.Of(d);
        return new(StringComparer.Ordinal)
        {
            ["key"] = key,
            ["consistent"] = n.Consistent,
            ["explained"] = n.Explained,
            ["inconsistent"] = n.Inconsistent,
            ["undecidable"] = n.Undecidable,
            ["error"] = n.Errors,
            ["warning"] = n.Warnings,
            ["note"] = n.Notes,
            ["checked_with"] = d.Versions.Checking,
        };
    }

    /// <summary>Rows of all its relations and findings.</summary>
    /// <param name="key">Key of the document's row.</param>
    /// <param name="d">The document.</param>
    public static IEnumerable<RowSet> Of(long key, Document d) =>
        [
            DocumentRows.Rows(
                "relations",
                "ordinal rule status expected actual difference slack unit",
                d.Relations.Select((r, i) => Relation(key, i, r))
            ),
            DocumentRows.Rows(
                "relation_operands",
                "relation_ordinal ordinal figure_id",
                d.Relations.SelectMany((r, relation) => r.Figures.Select((figure, i) => new object?[] { key, relation, i, figure }))
            ),
            DocumentRows.Rows(
                "findings",
                "id ordinal rule severity message message_en page expected actual difference confidence",
                d.Findings.Select((f, i) => Finding(key, i, f))
            ),
            DocumentRows.Rows(
                "finding_operands",
                "finding_id ordinal figure_id document_id",
                d.Findings.SelectMany(f => Operands(f).Select((o, i) => new object?[] { key, f.Id, i, o.Figure, o.Document }))
            ),
        ];

    /// <summary>Operands of the document itself, then those of other documents, each with the id of its document.</summary>
    private static IEnumerable<(string Figure, string? Document)> Operands(Finding f) =>
        [.. f.Figures.Select(id => (id, (string?)null)), .. f.Outside.Select(o => (o.Figure, (string?)o.Document))];

    private static object?[] Relation(long key, int ordinal, Relation r) =>
        [
            key,
            ordinal,
            r.Rule,
            EnumText<RelationStatus>.Of(r.Status),
            DecimalText.Of(r.Expected),
            DecimalText.Of(r.Actual),
            DecimalText.Of(r.Difference),
            DecimalText.Of(r.Slack),
            r.Unit,
        ];

    private static object?[] Finding(long key, int ordinal, Finding f) =>
        [
            key,
            f.Id,
            ordinal,
            f.Rule,
            EnumText<Severity>.Of(f.Severity),
            f.Message,
            f.MessageEn,
            f.Page,
            f.Expected,
            f.Actual,
            f.Difference,
            f.Confidence,
        ];
}
