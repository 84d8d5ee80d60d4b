using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>A table as a reader sees it: which columns name rows, which hold figures, and what stands above and beside a cell.</summary>
internal sealed class TableReading
{
    private readonly HeaderTree _header;
    private readonly BodyHeadings _body;
    private readonly ColumnProfile[] _profiles;

    /// <summary>Reads a table's structure.</summary>
    /// <param name="table">The table.</param>
    public TableReading(Table table)
    {
        Table = table;
        Title = Labels.Compact(table.Title);
        _header = new HeaderTree(table);
        _body = new BodyHeadings(table);
        _profiles = ColumnProfile.Of(table, _body);
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Its title without padding.</summary>
    public string Title { get; }

    /// <summary>Whether the row holds headings, in the header or in the body.</summary>
    /// <param name="row">Row.</param>
    public bool IsHeadingRow(int row) => row < 0 || _body.IsHeadingRow(row);

    /// <summary>The name of the rows a row belongs to; empty where none is printed.</summary>
    /// <param name="row">Body row.</param>
    public string GroupOf(int row) => _body.GroupOf(row) is var group && group == Title ? "" : group;

    /// <summary>The headings of a place, from the top down.</summary>
    /// <param name="row">Body row.</param>
    /// <param name="column">Column from 0.</param>
    public IReadOnlyList<string> HeadingsOf(int row, int column) =>
        Table.HeaderRowCount == 0 && _body.Above(row, column) is { } heading ? [heading] : _header.Above(column);

    /// <summary>What the cells at a place are.</summary>
    /// <param name="row">Body row.</param>
    /// <param name="column">Column from 0.</param>
    public ColumnMeaning MeaningAt(int row, int column)
    {
        var headings = HeadingsOf(row, column);
        for (var i = headings.Count - 1; i >= 0; i--)
        {
            if (Headings.MeaningOf(headings[i]) is not ColumnMeaning.Unknown and var meaning)
            {
                return Confirm(meaning, column, headings.Count - 1 - i);
            }
        }

        return _profiles[column].Guess;
    }

    /// <summary>
    /// A heading above the nearest one speaks for the column only where the content agrees: 项目 over 类 / 款 / 项 and names.
    /// </summary>
    private ColumnMeaning Confirm(ColumnMeaning meaning, int column, int height)
    {
        var profile = _profiles[column];
        if (Table.HeaderRowCount == 0)
        {
            return meaning;
        }

        // 支出 over a column of names, or 收入 over one: the names are labels whatever the heading says.
        if (meaning is ColumnMeaning.Money && profile.IsText)
        {
            return ColumnMeaning.Label;
        }

        return height > 0 && meaning is ColumnMeaning.Label && profile.IsNumeric ? profile.Guess : meaning;
    }

    /// <summary>Whether the place belongs to a column of figures.</summary>
    /// <param name="row">Body row.</param>
    /// <param name="column">Column from 0.</param>
    public bool IsValueAt(int row, int column)
    {
        var meaning = MeaningAt(row, column);
        return Headings.IsValue(meaning)
            || (
                meaning is ColumnMeaning.Unknown
                && Table.CellAt(row, column) is { Text.Length: > 0 } cell
                && CellNumber.Read(cell.Text) is not null
            );
    }
}
