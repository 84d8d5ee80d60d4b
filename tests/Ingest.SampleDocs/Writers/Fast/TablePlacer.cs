namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Places the rows of a table on pages: rows that do not fit move to the next page or are cut, header rows may be repeated.</summary>
public sealed class TablePlacer(PageFlow flow, TableFrame frame, PrintStyle style)
{
    private readonly List<RowPiece> pieces = [];

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<RowPiece> Place()
    {
        var headers = frame.Table.Grid.HeaderRows;
        for (var row = 0; row < frame.Table.Grid.Rows; row++)
        {
            var rest = frame.Heights[row];
            if (row == 0 && rest + frame.Heights.Skip(1).Take(headers).Sum() > flow.Room)
            {
                NextPage(repeat: false);
            }

            while (rest > flow.Room + 0.01)
            {
                var cut = Cut(row, rest);
                if (cut > 0)
                {
                    Put(row, cut, repeated: false);
                    rest = Math.Max(rest - cut + (2 * TableFrame.Padding), frame.Needed(1));
                }

                NextPage(repeat: row >= headers);
            }

            Put(row, rest, repeated: false);
        }

        return pieces;
    }

    /// <summary>How much of a row stays on this page: whole lines, or nothing when the row is to move.</summary>
    private double Cut(int row, double rest)
    {
        var tooTall = rest > flow.Bottom - flow.Top - 100;
        var count = (int)((flow.Room - (2 * TableFrame.Padding)) / frame.LineHeight);
        var tall = rest > frame.Needed(3);
        return row >= frame.Table.Grid.HeaderRows && count >= 2 && (tooTall || (style.SplitsRows && tall)) ? frame.Needed(count) : 0;
    }

    private void NextPage(bool repeat)
    {
        flow.NewPage(frame.Table.Landscape);
        if (repeat && frame.Table.ContinuedTitle.Length > 0)
        {
            foreach (var line in frame.Table.ContinuedTitle.Split('\n'))
            {
                flow.Centred(line, 16, heavy: true);
                flow.Y += 24;
            }
        }

        if (repeat && frame.Table.RepeatsHeader)
        {
            for (var row = 0; row < frame.Table.Grid.HeaderRows; row++)
            {
                Put(row, frame.Heights[row], repeated: true);
            }
        }
    }

    private void Put(int row, double height, bool repeated)
    {
        pieces.Add(new RowPiece(row, flow.Number, flow.Y, height, repeated));
        flow.Y += height;
    }
}
