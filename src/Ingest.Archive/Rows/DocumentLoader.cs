using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>Rows of the schema as a document again: the inverse of <see cref="DocumentRows"/>.</summary>
/// <param name="session">Where to read.</param>
/// <param name="key">Key of the document's row.</param>
internal sealed class DocumentLoader(Session session, long key)
{
    /// <summary>The whole document.</summary>
    public Document Load() =>
        Select(
                "documents",
                "id, sha256, file, title, organisation, region, fiscal_year, kind, kind_confidence, level, subject, producer, text_source, written_at, read_with, checked_with",
                "document_key",
                PartRows.Header
            )
            .Single() with
        {
            Pages = Select("pages", "number, width, height, rotation, text_source, confidence, is_contents", "number", PartRows.Page),
            Sections = Select(
                "sections",
                "id, parent_id, level, heading, kind, kind_confidence, kind_guess, page, x0, y0, x1, y1",
                "ordinal",
                PartRows.Section
            ),
            Paragraphs = Paragraphs(),
            Tables = Tables(),
            Figures = Figures(),
            Relations = Relations(),
            Findings = Findings(),
            Evidence = Select(
                "evidence",
                "property, value, page, text, confidence",
                "ordinal",
                c => new Evidence(c.Text(), c.Text(), c.Whole(), c.Text(), c.Number())
            ),
            Problems = Select(
                "problems",
                "kind, message, page",
                "ordinal",
                c => new Problem(c.Member<FailureKind>(), c.Text(), c.WholeOrNone())
            ),
        };

    /// <summary>A finding with its operands.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="operands">Figures in order, each with the id of its document where that is another one.</param>
    public static Finding WithOperands(Finding finding, IEnumerable<(string Figure, string? Document)> operands)
    {
        var own = operands.ToLookup(o => o.Document is null);
        return finding with
        {
            Figures = [.. own[true].Select(o => o.Figure)],
            Outside = [.. own[false].Select(o => new OutsideFigure(o.Document!, o.Figure))],
        };
    }

    private List<Paragraph> Paragraphs()
    {
        var lines = Group("paragraph_lines", "paragraph_id", "page, x0, y0, x1, y1, start, edges", PartRows.Line);
        return Select(
            "paragraphs",
            "id, section_id, kind, text",
            "ordinal",
            c =>
            {
                var id = c.Text();
                return new Paragraph
                {
                    Id = id,
                    Section = c.TextOrNone(),
                    Kind = c.Member<ParagraphKind>(),
                    Text = c.Text(),
                    Lines = [.. lines[id]],
                };
            }
        );
    }

    private List<Table> Tables()
    {
        var pages = Group("table_pages", "table_id", "page", c => c.Whole());
        var notes = Group("table_notes", "table_id", "text", c => c.Text());
        var lines = Select(
                "cell_lines",
                "table_id, cell_ordinal, page, x0, y0, x1, y1, start, edges",
                "table_id, cell_ordinal, ordinal",
                c => (Cell: (c.Text(), c.Whole()), Line: PartRows.Line(c))
            )
            .ToLookup(r => r.Cell, r => r.Line);
        var cells = Group(
            "cells",
            "table_id",
            "ordinal, row_index, column_index, row_span, column_span, text, page, x0, y0, x1, y1, text_x0, text_y0, text_x1, text_y1, confidence",
            c => (Ordinal: c.Whole(), Cell: PartRows.Cell(c))
        );
        return Select(
            "tables",
            "id, section_id, title, kind, kind_confidence, kind_guess, unit, form_number, column_count, header_row_count, row_count",
            "ordinal",
            c =>
            {
                var id = c.Text();
                return new Table
                {
                    Id = id,
                    Section = c.TextOrNone(),
                    Title = c.Text(),
                    Kind = c.Text(),
                    KindConfidence = c.Number(),
                    KindGuess = c.Text(),
                    Unit = c.Text(),
                    FormNumber = c.Text(),
                    ColumnCount = c.Whole(),
                    HeaderRowCount = c.Whole(),
                    RowCount = c.Whole(),
                    Pages = [.. pages[id]],
                    Notes = [.. notes[id]],
                    Cells = [.. cells[id].Select(c => c.Cell with { Lines = [.. lines[(id, c.Ordinal)]] })],
                };
            }
        );
    }

    private List<Figure> Figures()
    {
        var readings = Group(
            "figure_readings",
            "figure_id",
            "raw, value, decimals, confidence",
            c => new AlternativeReading(c.Text(), c.Decimal(), c.Whole(), c.Number())
        );
        return
        [
            .. Select("figures", PartRows.FigureColumns, "ordinal", PartRows.Figure)
                .Select(f => readings[f.Id].ToList() is { Count: > 0 } own ? f with { Readings = own } : f),
        ];
    }

    private List<Relation> Relations()
    {
        var operands = Select("relation_operands", "relation_ordinal, figure_id", "relation_ordinal, ordinal", c => (c.Whole(), c.Text()))
            .ToLookup(r => r.Item1, r => r.Item2);
        return Select(
            "relations",
            "ordinal, rule, status, expected, actual, difference, slack, unit",
            "ordinal",
            c =>
            {
                var ordinal = c.Whole();
                return new Relation
                {
                    Rule = c.Text(),
                    Status = c.Member<RelationStatus>(),
                    Expected = c.DecimalOrNone(),
                    Actual = c.DecimalOrNone(),
                    Difference = c.DecimalOrNone(),
                    Slack = c.DecimalOrNone(),
                    Unit = c.Text(),
                    Figures = [.. operands[ordinal]],
                };
            }
        );
    }

    private List<Finding> Findings()
    {
        var operands = Group("finding_operands", "finding_id", "figure_id, document_id", c => (Figure: c.Text(), Document: c.TextOrNone()));
        return
        [
            .. Select(
                    "findings",
                    "id, rule, severity, message, message_en, page, expected, actual, difference, confidence",
                    "ordinal",
                    PartRows.Finding
                )
                .Select(finding => WithOperands(finding, operands[finding.Id])),
        ];
    }

    private List<T> Select<T>(string table, string columns, string order, Func<RowCursor, T> make) =>
        session.Select(
            $"SELECT {columns} FROM {table} WHERE document_key = @key ORDER BY {order}",
            new Dictionary<string, object>(StringComparer.Ordinal) { ["key"] = key },
            make
        );

    /// <summary>Rows that belong to another row, by that row's id, each group in its order.</summary>
    private ILookup<string, T> Group<T>(string table, string owner, string columns, Func<RowCursor, T> make) =>
        Select(table, $"{owner}, {columns}", $"{owner}, ordinal", c => (Owner: c.Text(), Value: make(c)))
            .ToLookup(r => r.Owner, r => r.Value);
}
