using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>The tables of a document as rows.</summary>
internal static class TableRows
{
    /// <summary>Rows of all its tables.</summary>
    /// <param name="key">Key of the document's row.</param>
    /// <param name="d">The document.</param>
    public static IEnumerable<RowSet> Of(long key, Document d) =>
        [
            DocumentRows.Rows(
                "tables",
                "id ordinal section_id title kind kind_confidence kind_guess unit form_number column_count header_row_count row_count",
                d.Tables.Select((t, i) => Table(key, i, t))
            ),
            DocumentRows.Rows(
                "table_pages",
                "table_id ordinal page",
                d.Tables.SelectMany(t => t.Pages.Select((page, i) => new object?[] { key, t.Id, i, page }))
            ),
            DocumentRows.Rows(
                "table_notes",
                "table_id ordinal text",
                d.Tables.SelectMany(t => t.Notes.Select((note, i) => new object?[] { key, t.Id, i, note }))
            ),
            DocumentRows.Rows(
                "cells",
                "table_id ordinal row_index column_index row_span column_span text page x0 y0 x1 y1 text_x0 text_y0 text_x1 text_y1 confidence",
                d.Tables.SelectMany(t => t.Cells.Select((cell, i) => Cell(key, t.Id, i, cell)))
            ),
            DocumentRows.Rows(
                "cell_lines",
                "table_id cell_ordinal ordinal page x0 y0 x1 y1 start edges",
                from t in d.Tables
                from cell in t.Cells.Index()
                from line in cell.Item.Lines.Index()
                let l = line.Item
                select new object?[]
                {
                    key,
                    t.Id,
                    cell.Index,
                    line.Index,
                    l.Page,
                    l.Box.X0,
                    l.Box.Y0,
                    l.Box.X1,
                    l.Box.Y1,
                    l.Start,
                    EdgeBytes.Pack(l.Edges),
                }
            ),
        ];

    private static object?[] Table(long key, int ordinal, Table t) =>
        [
            key,
            t.Id,
            ordinal,
            t.Section,
            t.Title,
            t.Kind,
            t.KindConfidence,
            t.KindGuess,
            t.Unit,
            t.FormNumber,
            t.ColumnCount,
            t.HeaderRowCount,
            t.RowCount,
        ];

    private static object?[] Cell(long key, string table, int ordinal, Cell c) =>
        [
            key,
            table,
            ordinal,
            c.Row,
            c.Column,
            c.RowSpan,
            c.ColumnSpan,
            c.Text,
            c.Page,
            c.Box.X0,
            c.Box.Y0,
            c.Box.X1,
            c.Box.Y1,
            c.TextBox.X0,
            c.TextBox.Y0,
            c.TextBox.X1,
            c.TextBox.Y1,
            c.Confidence,
        ];
}
