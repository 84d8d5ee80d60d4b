using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>A table as a reader sees it: which columns name rows, which hold figures, and what stands above and beside a cell.</summary>
internal sealed class TableReading
{
    private readonly BodyHeadings _body;
    private readonly ColumnProfile[] _profiles;
    private readonly HeadingStack[] _columns;
    private readonly List<(int Row, HeadingStack?[] Columns)> _bodyStacks = [];
    private readonly Dictionary<string, ColumnMeaning> _meanings = [];

    /// <summary>Reads a table's structure.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">Its title, or the heading above it that names it.</param>
    public TableReading(Table table, string title)
    {
        Table = table;
        Title = Labels.Compact(title);
        Project = ProjectOf(table);
        Unit = TableUnits.OfTable(table);
        Numbers = new CellNumbers(table);
        _body = new BodyHeadings(table, Numbers);
        _profiles = ColumnProfile.Of(table, _body, Numbers);
        _columns = [.. Enumerable.Range(0, table.ColumnCount).Select(c => StackOf(HeaderTree.Above(table, c), c))];
        if (table.HeaderRowCount == 0)
        {
            _bodyStacks.AddRange(_body.Rows.Select(row => (row, StacksOf(row))));
        }
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Its title without padding.</summary>
    public string Title { get; }

    /// <summary>The project a self-evaluation form is about: many forms of one report have the same title. Empty elsewhere.</summary>
    public string Project { get; }

    /// <summary>The unit printed beside its title or in a note; empty where none is.</summary>
    public string Unit { get; }

    /// <summary>Its cells that hold numbers.</summary>
    public CellNumbers Numbers { get; }

    /// <summary>Its names, where they stand in steps.</summary>
    public SteppedNames Steps => field ??= new SteppedNames(this);

    /// <summary>Whether the row holds headings, in the header or in the body.</summary>
    /// <param name="row">Row.</param>
    public bool IsHeadingRow(int row) => row < 0 || _body.IsHeadingRow(row);

    /// <summary>The name of the rows a row belongs to; empty where none is printed.</summary>
    /// <param name="row">Body row.</param>
    public string GroupOf(int row) => _body.GroupOf(row) is var group && group == Title ? "" : group;

    /// <summary>The headings of a place and what they say.</summary>
    /// <param name="row">Body row.</param>
    /// <param name="column">Column from 0.</param>
    public HeadingStack HeadingsOf(int row, int column)
    {
        for (var i = _bodyStacks.Count - 1; i >= 0; i--)
        {
            if (_bodyStacks[i].Row < row && _bodyStacks[i].Columns[column] is { } stack)
            {
                return stack;
            }
        }

        return _columns[column];
    }

    /// <summary>The meaning of a heading or of a row's name.</summary>
    /// <param name="words">Its words.</param>
    public ColumnMeaning MeaningOf(string words)
    {
        if (!_meanings.TryGetValue(words, out var meaning))
        {
            meaning = Headings.MeaningOf(words);
            _meanings.Add(words, meaning);
        }

        return meaning;
    }

    /// <summary>
    /// Whether the row's name, not the column's heading, says what its figures are: 权重, 得分 and 得分率 as rows, or a name
    /// that says so under a heading that does not (部门决策类). An indicator named 满意率 says nothing of its weight.
    /// </summary>
    /// <param name="rowLabel">The parts of the row's name.</param>
    /// <param name="column">What the heading says.</param>
    public bool SpeaksForRow(IReadOnlyList<string> rowLabel, ColumnMeaning column)
    {
        if (rowLabel is not [.., var name])
        {
            return false;
        }

        return name is "权重" or "分值" or "得分" or "得分率" or "评分"
            || (column is ColumnMeaning.Unknown or ColumnMeaning.Money && name is not "总分" && Headings.IsValue(MeaningOf(name)));
    }

    /// <summary>
    /// Whether a column holds more than the three public expenses its table is named for: 合计 beside “三公”经费/小计 counts 会议费 and
    /// 培训费 too.
    /// </summary>
    /// <param name="headings">The headings of the column.</param>
    public bool IsWiderTotal(HeadingStack headings) =>
        headings.Labels.Count == 1
        && Table.Kind.EndsWith(".three-public", StringComparison.Ordinal)
        && _columns.Any(c => c.Labels.Count > 1 && c.Labels[0].Contains("三公", StringComparison.Ordinal));

    /// <summary>Whether the place belongs to a column of figures.</summary>
    /// <param name="row">Body row.</param>
    /// <param name="column">Column from 0.</param>
    public bool IsValueAt(int row, int column)
    {
        var meaning = HeadingsOf(row, column).Meaning;
        return Headings.IsValue(meaning)
            || (meaning is ColumnMeaning.Unknown && Table.CellAt(row, column) is { } cell && Numbers.Contains(cell));
    }

    private static string ProjectOf(Table table)
    {
        if (
            table.Kind is not "self-evaluation.project"
            || table.Cells.FirstOrDefault(c => Labels.Key(c.Text) is "项目名称") is not { } name
        )
        {
            return "";
        }

        return Labels.Compact(table.CellAt(name.Row, name.Column + name.ColumnSpan)?.Text ?? "");
    }

    /// <summary>The text of the row's cell under a heading of that meaning; empty where there is none.</summary>
    /// <param name="row">Body row.</param>
    /// <param name="meaning">The meaning.</param>
    public string TextUnder(int row, ColumnMeaning meaning)
    {
        for (var column = 0; column < Table.ColumnCount; column++)
        {
            if (HeadingsOf(row, column).Meaning == meaning)
            {
                return Labels.Compact(Table.CellAt(row, column)?.Text ?? "");
            }
        }

        return "";
    }

    private HeadingStack?[] StacksOf(int row)
    {
        var stacks = new HeadingStack?[Table.ColumnCount];
        for (var column = 0; column < stacks.Length; column++)
        {
            stacks[column] = _body.At(row, column) is { } heading ? StackOf([heading], column) : null;
        }

        return stacks;
    }

    private HeadingStack StackOf(IReadOnlyList<string> headings, int column) => new(headings, MeaningUnder(headings, column));

    private ColumnMeaning MeaningUnder(IReadOnlyList<string> headings, int column)
    {
        for (var i = headings.Count - 1; i >= 0; i--)
        {
            if (MeaningOf(headings[i]) is not ColumnMeaning.Unknown and var meaning)
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
}
