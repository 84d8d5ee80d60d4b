using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>
/// The names of a table whose levels stand in columns of their own, each on a row of its own below the level above it, like
/// steps: 货物 | 设备购置费 | | , then | | 计算机 | . Procurement tables (政府采购预算表) are printed so. A row is then named by the rows
/// above it, too.
/// </summary>
internal sealed class SteppedNames
{
    /// <summary>With fewer columns of names, blanks in the first are as likely to mean something else.</summary>
    private const int FewestLevels = 3;

    private readonly TableReading _reading;
    private readonly int _levels;

    /// <summary>Finds the columns of names.</summary>
    /// <param name="reading">The table.</param>
    public SteppedNames(TableReading reading)
    {
        _reading = reading;
        _levels = Levels(reading);
        _levels = IsStepped() ? _levels : 0;
    }

    /// <summary>The names a row stands under, from the outermost; none where names do not stand in steps.</summary>
    /// <param name="row">Body row.</param>
    /// <param name="column">Column of its own first name.</param>
    public List<string> Above(int row, int column)
    {
        var names = new List<string>();
        var level = column < _levels ? column : 0;
        for (var above = row - 1; above >= 0 && level > 0; above--)
        {
            var outer = Named(above).TakeWhile(c => c.Column < level).ToList();
            if (outer.Count > 0)
            {
                names.InsertRange(0, outer.Select(c => Labels.Compact(c.Text)));
                level = outer[0].Column;
            }
        }

        return names;
    }

    /// <summary>The number of columns before the first that holds figures or says something of the row.</summary>
    private static int Levels(TableReading reading)
    {
        var column = 0;
        while (
            column < reading.Table.ColumnCount
            && reading.HeadingsOf(0, column).Meaning is ColumnMeaning.Label
            && !reading.IsValueAt(0, column)
        )
        {
            column++;
        }

        return column;
    }

    /// <summary>
    /// Whether the outermost names stand alone on their rows, some rows begin at every level further in, and no name is merged over
    /// the rows below it.
    /// </summary>
    private bool IsStepped()
    {
        if (_levels < FewestLevels || _reading.Table.HeaderRowCount == 0)
        {
            return false;
        }

        var rows = Enumerable.Range(0, _reading.Table.RowCount).Select(r => Named(r).ToList()).ToList();
        var inner = rows.Where(r => r.Count > 0 && r[0].Column > 0).Select(r => r[0].Column).ToList();
        return rows.TrueForAll(r => r.Count > 0 && r.TrueForAll(c => c.RowSpan == 1) && (r[0].Column > 0 || r.Count == 1))
            && inner.Count * 2 > rows.Count
            && inner.Contains(1)
            && inner.Exists(c => c > 1);
    }

    /// <summary>The names printed in a row, from the left.</summary>
    private IEnumerable<Cell> Named(int row) =>
        Enumerable.Range(0, _levels).Select(c => _reading.Table.CellAt(row, c)).OfType<Cell>().Where(c => c.Text.Length > 0).Distinct();
}
