using Ingest.Layout.Text;
using Ingest.Model;

namespace Ingest.Layout.Tables;

/// <summary>Turns the parts of a logical table into a <see cref="Table"/> of the normalised schema.</summary>
internal static class TableBuilder
{
    /// <summary>The table.</summary>
    /// <param name="fragments">Its parts in reading order.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="section">The section it stands in.</param>
    /// <param name="headingTitle">The heading right above it, which is its title when no caption is.</param>
    public static Table Build(IReadOnlyList<TableFragment> fragments, string id, string? section, string headingTitle)
    {
        var assembled = TableAssembler.Assemble(fragments);
        var captions = fragments[0].Captions;
        var title = string.Concat(captions.Where(c => !CaptionWords.IsLabelled(c.Text)).Select(c => c.Text.Trim()));
        return new Table
        {
            Id = id,
            Section = section,
            Title = title.Length > 0 ? title : headingTitle,
            Unit = captions
                .Select(c => CaptionWords.Unit(c.Text))
                .Where(m => m.Success)
                .Select(m => m.Groups["unit"].Value)
                .FirstOrDefault(""),
            FormNumber = captions
                .Select(c => CaptionWords.FormNumber(c.Text))
                .Where(m => m.Success)
                .Select(m => m.Groups["number"].Value)
                .FirstOrDefault(""),
            Notes = [.. fragments.SelectMany(f => NoteSplitter.Split(f.Notes)).Select(n => TextJoiner.Join(n).Text)],
            Pages = [.. fragments.SelectMany(f => f.Notes.Select(n => n.Page).Append(f.Page)).Distinct().Order()],
            ColumnCount = assembled.ColumnCount,
            HeaderRowCount = assembled.HeaderRowCount,
            RowCount = assembled.RowCount - assembled.HeaderRowCount,
            Cells = [.. assembled.Cells.Select(c => Cell(c, assembled.HeaderRowCount))],
        };
    }

    private static Cell Cell(AssemblyCell cell, int headerRows)
    {
        var lines = cell.Pieces.SelectMany(p => p.Cell.Lines).ToList();
        var (text, placed) = TextJoiner.Join(lines);
        var (page, first) = cell.Pieces[0];
        return new Cell
        {
            Row = cell.Row - headerRows,
            Column = cell.Column,
            RowSpan = cell.RowSpan,
            ColumnSpan = cell.ColumnSpan,
            Text = text,
            Page = page,
            Box = first.Place.Box,
            TextBox = lines.Count == 0 ? first.Place.Box : Box.UnionOf(lines.Where(l => l.Page == lines[0].Page).Select(l => l.Box)),
            Lines = placed,
            Confidence = lines.Select(l => l.Confidence).DefaultIfEmpty(1).Min(),
        };
    }
}
