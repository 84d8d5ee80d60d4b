using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A table addressed as a reader does: lanes, rows by label or code, columns by header.</summary>
internal sealed class TableView
{
    private readonly Dictionary<(int Row, int Column), List<Figure>> figures = [];
    private readonly bool isIncomplete;

    /// <summary>Indexes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="isIncomplete">Whether one of its pages could not be read.</param>
    public TableView(Table table, IEnumerable<Figure> figures, bool isIncomplete)
    {
        Table = table;
        this.isIncomplete = isIncomplete;
        foreach (var figure in figures.Where(f => f.Row is not null && f.Column is not null))
        {
            var key = (figure.Row!.Value, figure.Column!.Value);
            if (!this.figures.TryGetValue(key, out var list))
            {
                this.figures[key] = list = [];
            }

            list.Add(figure);
        }

        Title = Label.Normalise(table.Title);
        Columns = ColumnReader.Read(this);
        Lanes = LaneReader.Read(this);
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Title, normalised; empty where there is none.</summary>
    public string Title { get; }

    /// <summary>Title for messages.</summary>
    public string Caption =>
        Title.Length > 0
            ? string.Concat(Table.Title.Where(c => !char.IsWhiteSpace(c)))
            : $"第 {(Table.Pages.Count > 0 ? Table.Pages[0] : 0)} 页的表";

    /// <summary>Columns from the left.</summary>
    public IReadOnlyList<ColumnView> Columns { get; }

    /// <summary>Lanes from the left.</summary>
    public IReadOnlyList<LaneView> Lanes { get; }

    /// <summary>All figures of the table.</summary>
    public IEnumerable<Figure> Figures => figures.Values.SelectMany(f => f);

    /// <summary>The figures of a cell that begins at a place.</summary>
    /// <param name="row">Row.</param>
    /// <param name="column">Column.</param>
    public IReadOnlyList<Figure> FiguresAt(int row, int column) => figures.TryGetValue((row, column), out var list) ? list : [];

    /// <summary>Text of the cell that covers a place, empty outside the table.</summary>
    /// <param name="row">Row.</param>
    /// <param name="column">Column.</param>
    public string TextAt(int row, int column) => Table.CellAt(row, column)?.Text ?? "";

    /// <summary>Text of the cell only where it begins in this row and column.</summary>
    /// <param name="row">Row.</param>
    /// <param name="column">Column.</param>
    public string OwnTextAt(int row, int column) =>
        Table.CellAt(row, column) is { } cell && cell.Row == row && cell.Column == column ? cell.Text : "";

    /// <summary>The one figure of a cell; none when it has none or several.</summary>
    /// <param name="row">Row.</param>
    /// <param name="column">Column.</param>
    public Figure? FigureAt(int row, int column) => FiguresAt(row, column) is [var one] ? one : null;

    /// <summary>What a cell gives to a computation.</summary>
    /// <param name="row">Row.</param>
    /// <param name="column">Column.</param>
    public CellState StateAt(int row, int column)
    {
        if (Table.CellAt(row, column) is not { } cell)
        {
            return isIncomplete ? CellState.Unreadable : CellState.Absent;
        }

        if (FiguresAt(row, column).Count == 1)
        {
            return CellState.Figure;
        }

        return Label.Normalise(cell.Text) switch
        {
            "" => isIncomplete ? CellState.Unreadable : CellState.Blank,
            "-" or "--" or "---" or "/" or "\\" or "无" => CellState.Dash,
            _ => CellState.Unreadable,
        };
    }
}
