using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Draws a placed table: texts of cells, also of those that go over pages, and the lines around them.</summary>
public sealed class TablePainter(PageFlow flow, TableFrame frame, PrintStyle style, Face face, Pagination pagination)
{
    private readonly double size = frame.Table.FontSize;

    /// <summary>Draws the pieces.</summary>
    public void Paint(IReadOnlyList<RowPiece> pieces, Manuscript manuscript)
    {
        foreach (var page in pieces.Select(p => p.Page).Distinct())
        {
            flow.Pages[page - 1].Thickness(0.5);
            pagination.Add(frame.Table.Id, page);
        }

        var lines = new RulingSet(frame.Table.Grid.Cells.Count);
        foreach (var cell in frame.Table.Grid.Cells)
        {
            foreach (var repeated in new[] { false, true })
            {
                var areas = Areas(cell, pieces, repeated);
                if (areas.Count == 0)
                {
                    continue;
                }

                // A repeated header is printed anew on each page; an ordinary cell's text runs through its areas.
                foreach (
                    var part in repeated
                        ? areas.Select(a => new[] { a })
                        :
                        [
                            [.. areas],
                        ]
                )
                {
                    PrintText(cell, part, manuscript);
                }

                foreach (var area in areas)
                {
                    lines.Add(area, frame.Edges[cell.Column], frame.Edges[cell.Column + cell.ColumnSpan], style.OpenAtPageBreak);
                }
            }
        }

        lines.Draw(flow.Pages, style.Rulings);
    }

    private static List<CellArea> Areas(GridCell cell, IReadOnlyList<RowPiece> pieces, bool repeated)
    {
        var mine = pieces.Where(p => p.Repeated == repeated && p.Row >= cell.Row && p.Row < cell.Row + cell.RowSpan).ToArray();
        var areas = new List<CellArea>();
        foreach (var page in mine.GroupBy(p => p.Page))
        {
            var last = page.Key == mine[^1].Page || repeated;
            areas.Add(new CellArea(page.Key, page.First().Top, page.Last().Bottom, !last, repeated));
        }

        return areas;
    }

    private void PrintText(GridCell cell, CellArea[] areas, Manuscript manuscript)
    {
        var lines = frame.Lines(cell);
        var next = 0;
        for (var i = 0; i < areas.Length && next < lines.Count; i++)
        {
            var area = areas[i];
            var capacity = Math.Max(1, (int)((area.Bottom - area.Top - (2 * TableFrame.Padding) + 0.1) / frame.LineHeight));
            var left = lines.Count - next;
            var count = i == areas.Length - 1 ? left : Math.Min(left, capacity);
            var slack = area.Bottom - area.Top - (count * frame.LineHeight);
            var top = area.Top + (count < left ? TableFrame.Padding : Math.Max(slack / 2, 0));
            for (var k = 0; k < count; k++, next++)
            {
                PrintLine(cell, lines[next], area.Page, top + (k * frame.LineHeight) + (frame.LineHeight * 0.5) + (size * 0.36));
                NoteSlots(cell, lines, next, area.Page, manuscript);
            }
        }
    }

    private void PrintLine(GridCell cell, SetLine line, int page, double baseline)
    {
        var (x0, x1) = (frame.Edges[cell.Column] + TableFrame.Padding, frame.Edges[cell.Column + cell.ColumnSpan] - TableFrame.Padding);
        var width = face.WidthOf(line.Text, size);
        var x = cell.Align switch
        {
            CellAlign.Left => x0,
            CellAlign.Right => x1 - width,
            _ => (x0 + x1 - width) / 2,
        };
        flow.Pages[page - 1].Text(x, baseline, line.Text, size);
    }

    /// <summary>Notes the page of the slots whose first character stands in a line.</summary>
    private void NoteSlots(GridCell cell, IReadOnlyList<SetLine> lines, int index, int page, Manuscript manuscript)
    {
        var (from, to) = (lines[index].Start, index + 1 < lines.Count ? lines[index + 1].Start : int.MaxValue);
        var offset = 0;
        foreach (var run in cell.Runs)
        {
            if (run.IsSlot && offset >= from && offset < to)
            {
                pagination.AddSlot(run.SlotId, page);
            }

            offset += run.IsSlot ? manuscript.Slot(run.SlotId).Text.Length : run.Literal.Length;
        }
    }
}
