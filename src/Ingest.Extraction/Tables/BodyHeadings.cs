using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>
/// Rows of the body that hold headings for the rows under them, as forms have them: 年初预算数 | 全年预算数 | 分值, then
/// 一级指标 | … | 年度指标值 | 得分; and rows that one cell fills, which name the rows under them.
/// </summary>
internal sealed class BodyHeadings
{
    private const int LongestHeading = 20;

    private readonly Table _table;
    private readonly CellNumbers _numbers;
    private readonly List<int> _headingRows = [];
    private readonly List<(int Row, string Name)> _groups = [];

    /// <summary>Finds the heading rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="numbers">Its cells that hold numbers.</param>
    public BodyHeadings(Table table, CellNumbers numbers)
    {
        (_table, _numbers) = (table, numbers);
        foreach (var row in table.Cells.Where(c => c.Text.Length > 0).GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var cells = row.ToList();
            if (cells is [{ ColumnSpan: > 1 and var span } only] && span == table.ColumnCount)
            {
                _groups.Add((row.Key, Labels.Compact(only.Text)));
            }
            else if (row.Key >= 0 && AreHeadings(cells))
            {
                _headingRows.Add(row.Key);
            }
        }
    }

    /// <summary>Rows that hold headings, from the top.</summary>
    public IReadOnlyList<int> Rows => _headingRows;

    /// <summary>Whether the row holds headings.</summary>
    /// <param name="row">Body row.</param>
    public bool IsHeadingRow(int row) => _headingRows.Contains(row);

    /// <summary>The heading a row of headings has for a column; none where it has none.</summary>
    /// <param name="row">A row of headings.</param>
    /// <param name="column">Column from 0.</param>
    public string? At(int row, int column)
    {
        // A cell that reaches down beside the rows under the headings names those rows, not this column.
        var cell = _table.CellAt(row, column);
        return cell is { Text.Length: > 0 } && IsHeadingRow(cell.Row + cell.RowSpan - 1) ? Labels.Compact(cell.Text) : null;
    }

    /// <summary>The name of the nearest full-width row above; empty where none is.</summary>
    /// <param name="row">Body row.</param>
    public string GroupOf(int row)
    {
        for (var i = _groups.Count - 1; i >= 0; i--)
        {
            if (_groups[i].Row < row)
            {
                return _groups[i].Name;
            }
        }

        return "";
    }

    /// <summary>Two neighbours or more that head values, and no figure among them; under a header only a repetition of it.</summary>
    private bool AreHeadings(List<Cell> cells)
    {
        var neighbours = 0;
        Cell? previous = null;
        foreach (var cell in cells)
        {
            if (_numbers.Contains(cell) || Labels.Compact(cell.Text).Length > LongestHeading)
            {
                return false;
            }

            var heads = HeadsValues(cell);
            neighbours += heads && previous is not null && previous.Column + previous.ColumnSpan == cell.Column ? 1 : 0;
            previous = heads ? cell : null;
        }

        return neighbours > 0 && (_table.HeaderRowCount == 0 || cells.TrueForAll(RepeatsHeader));
    }

    private static bool HeadsValues(Cell cell)
    {
        var meaning = Headings.MeaningOf(cell.Text);
        return Headings.IsValue(meaning) || (meaning is ColumnMeaning.Remark && IsGoal(Labels.Compact(cell.Text)));
    }

    /// <summary>预期目标 and 实际完成情况 head paragraphs.</summary>
    private static bool IsGoal(string words) =>
        words.EndsWith("目标", StringComparison.Ordinal) || words.EndsWith("情况", StringComparison.Ordinal);

    private bool RepeatsHeader(Cell cell)
    {
        for (var row = -_table.HeaderRowCount; row < 0; row++)
        {
            if (_table.CellAt(row, cell.Column) is { } header && Labels.Compact(header.Text) == Labels.Compact(cell.Text))
            {
                return true;
            }
        }

        return false;
    }
}
