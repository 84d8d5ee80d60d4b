using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Sets a table with the lines around it: title, form number, unit line, rows, note.</summary>
internal sealed class TableSetter(PageFlow flow, Face face, LineBreaker breaker, PrintStyle style, Pagination pagination)
{
    /// <summary>Sets it; a table that would leave only its caption on this page starts on the next.</summary>
    public void Set(TableBlock table, Manuscript manuscript)
    {
        var frame = new TableFrame(table, manuscript, breaker, flow.Left, flow.Width);
        var start = frame.Heights.Take(table.Grid.HeaderRows + 1).Sum();
        if (!flow.AtTop && CaptionHeight(table) + Math.Min(start, 200) > flow.Room)
        {
            flow.NewPage(table.Landscape);
        }

        Caption(table);
        var pieces = new TablePlacer(flow, frame, style).Place();
        new TablePainter(flow, frame, style, face, pagination).Paint(pieces, manuscript);
        flow.Y += 8;
        foreach (var line in breaker.Break(table.Note, 9, flow.Width))
        {
            if (flow.Room < 13)
            {
                flow.NewPage(table.Landscape);
            }

            flow.Page.Text(flow.Left, flow.Y + 9, line.Text, 9);
            flow.Y += 13;
        }

        flow.Y += 6;
    }

    private void Caption(TableBlock table)
    {
        if (table.FormNumber.Length > 0 && table.FormNumberAbove)
        {
            flow.Page.Text(flow.Left, flow.Y + 9, table.FormNumber, 9);
            flow.Y += 14;
        }

        if (table.Title.Length > 0)
        {
            foreach (var line in table.Title.Split('\n'))
            {
                flow.Centred(line, 16, heavy: true);
                flow.Y += 24;
            }
        }

        if (table.Subtitle.Length > 0)
        {
            flow.Centred(table.Subtitle, 10.5, heavy: false);
            flow.Y += 16;
        }

        if (table.FormNumber.Length > 0 && !table.FormNumberAbove)
        {
            flow.RightAligned(table.FormNumber, 9);
            flow.Y += 14;
        }

        if (table.DepartmentLine.Length + table.UnitLine.Length > 0)
        {
            flow.Page.Text(flow.Left, flow.Y + 9, table.DepartmentLine, 9);
            flow.RightAligned(table.UnitLine, 9);
            flow.Y += 15;
        }
    }

    private static double CaptionHeight(TableBlock table) =>
        (table.Title.Length > 0 ? 24 * table.Title.Split('\n').Length : 0)
        + (table.Subtitle.Length > 0 ? 16 : 0)
        + (table.FormNumber.Length > 0 ? 14 : 0)
        + (table.DepartmentLine.Length + table.UnitLine.Length > 0 ? 15 : 0);
}
