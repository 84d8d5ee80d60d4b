using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Reads what the columns of a table hold from header and body.</summary>
internal static partial class ColumnReader
{
    /// <summary>So many numbers that count up are those of rows, where nearly all of them do: some may be misread.</summary>
    private const int FewestCounted = 8;

    private const double NearlyAll = 0.8;

    /// <summary>The columns from the left.</summary>
    /// <param name="view">A table.</param>
    public static IReadOnlyList<ColumnView> Read(TableView view)
    {
        var table = view.Table;
        var columns = new List<ColumnView>();
        for (var column = 0; column < table.ColumnCount; column++)
        {
            var path = Path(view, column);
            columns.Add(
                new ColumnView
                {
                    Index = column,
                    Path = path,
                    Role = Role(view, column, path),
                }
            );
        }

        return columns;
    }

    private static List<string> Path(TableView view, int column)
    {
        var path = new List<string>();
        for (var row = -view.Table.HeaderRowCount; row < 0; row++)
        {
            var label = Label.Normalise(view.TextAt(row, column));
            if (label.Length > 0 && !IsColumnNumber(label) && (path.Count == 0 || path[^1] != label))
            {
                path.Add(label);
            }
        }

        return path;
    }

    /// <summary>Whether the label is one of the 栏次 row: a number, a formula such as <c>1=2+3</c>, or 栏次 itself.</summary>
    private static bool IsColumnNumber(string label) => label is "栏次" or "行次栏次" || ColumnNumber().IsMatch(label);

    private static ColumnRole Role(TableView view, int column, List<string> path)
    {
        var name = path.Count > 0 ? path[^1] : "";
        if (name is "行次" or "序号" or "栏次" or "编号" or "序" or "排序" || CountsUp(view, column))
        {
            return ColumnRole.Ordinal;
        }

        var (texts, numbers, codes, rows) = (0, 0, 0, view.Table.RowCount);
        for (var row = 0; row < rows; row++)
        {
            var text = Label.Normalise(view.OwnTextAt(row, column));
            if (text.Length == 0 || text is "-" or "--" or "/")
            {
                continue;
            }

            codes += Code().IsMatch(text) ? 1 : 0;
            numbers += view.FigureAt(row, column) is { } figure && IsNumber(text, figure) ? 1 : 0;
            texts++;
        }

        var isCodeHeader = path.Any(p => p.Contains("编码") || p.Contains("代码")) || name is "类" or "款" or "项";
        if (isCodeHeader && codes > 0 && codes >= texts / 2 && !name.Contains("名称"))
        {
            return ColumnRole.Code;
        }

        if (texts == 0)
        {
            // A blank column under a value header is a value column whose cells are blank.
            return name is "类" or "款" or "项" || isCodeHeader ? ColumnRole.Code
                : name.Contains("名称") || name is "项目" ? ColumnRole.Label
                : name.Contains("备注") || name.Length == 0 ? ColumnRole.Text
                : ColumnRole.Value;
        }

        return 2 * numbers >= texts ? ColumnRole.Value : ColumnRole.Label;
    }

    /// <summary>Whether the numbers of a column count its rows, whatever was read above them: 行次 misread, or one with the label beside it.</summary>
    private static bool CountsUp(TableView view, int column)
    {
        var numbers = Enumerable.Range(0, view.Table.RowCount).Select(row => view.FigureAt(row, column)).OfType<Figure>().ToList();
        var steps = numbers.Zip(numbers.Skip(1)).Count(p => p.First.Decimals == 0 && p.Second.Value == p.First.Value + 1);
        return numbers.Count >= FewestCounted && steps >= NearlyAll * (numbers.Count - 1);
    }

    /// <summary>Whether a cell holds a number and not a name with a number in it (A1 战略规划（7.00 分）).</summary>
    private static bool IsNumber(string text, Figure figure) => text.Count(char.IsLetter) <= figure.Unit.Length + 2;

    [GeneratedRegex(@"^(?:\(?\d{1,2}\)?|\d{1,2}=[\d+\-()=×÷/*.…]+|第\d{1,2}列)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(@"^\d{2,3}(?:\d{2}){0,3}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
