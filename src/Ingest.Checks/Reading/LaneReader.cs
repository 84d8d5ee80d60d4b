using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>Splits a table into lanes and reads their rows.</summary>
internal static partial class LaneReader
{
    /// <summary>The lanes from the left, with their rows.</summary>
    /// <param name="view">A table whose columns are read.</param>
    public static IReadOnlyList<LaneView> Read(TableView view)
    {
        var lanes = new List<LaneView>();
        var (keys, values) = (new List<ColumnView>(), new List<ColumnView>());
        foreach (var column in view.Columns)
        {
            var isKey = column.Role is ColumnRole.Label or ColumnRole.Code or ColumnRole.Ordinal;
            if (isKey && values.Count > 0 && BeginsLane(view, column, keys))
            {
                Close();
            }

            if (isKey && values.Count == 0)
            {
                keys.Add(column);
            }
            else if (column.Role == ColumnRole.Value)
            {
                values.Add(column);
            }
        }

        Close();
        return lanes;

        void Close()
        {
            if (values.Count > 0)
            {
                var lane = new LaneView
                {
                    Index = lanes.Count,
                    Keys = keys,
                    Values = values,
                };
                lane.Rows = Rows(view, lane);
                lanes.Add(lane);
            }

            (keys, values) = ([], []);
        }
    }

    /// <summary>
    /// A text column among the values (a remark, an evaluation basis) begins no lane; a second column of item names, codes
    /// or row numbers with values after it does.
    /// </summary>
    private static bool BeginsLane(TableView view, ColumnView column, List<ColumnView> keys)
    {
        var hasValuesAfter = view.Columns.Any(c => c.Index > column.Index && c.Role == ColumnRole.Value);
        return hasValuesAfter
            && (
                keys.Any(k => k.Name == column.Name && k.Name.Length > 0)
                || column.Role == ColumnRole.Code
                || ItemHeader().IsMatch(column.Name)
            );
    }

    private static List<RowView> Rows(TableView view, LaneView lane)
    {
        var rows = new List<RowView>();
        for (var row = 0; row < view.Table.RowCount; row++)
        {
            rows.Add(Row(view, lane, row));
        }

        return rows;
    }

    private static RowView Row(TableView view, LaneView lane, int row)
    {
        var code = "";
        var texts = new List<(ColumnView Column, string Text)>();
        var groups = new List<string>();
        foreach (var key in lane.Keys)
        {
            if (view.Table.CellAt(row, key.Index) is not { } cell)
            {
                continue;
            }

            var text = Label.Normalise(cell.Text);
            if (cell.Row != row || cell.RowSpan > 1)
            {
                if (text.Length > 0 && key.Role != ColumnRole.Code)
                {
                    groups.Add(text);
                }

                if (cell.Row != row)
                {
                    continue;
                }
            }

            if (key.Role == ColumnRole.Code && CodePart().IsMatch(text))
            {
                // 208 | 05 | 05 in three columns, or the whole code printed again in each.
                code = text.StartsWith(code) && text.Length > code.Length && text.Length > 3 ? text : code + text;
            }
            else if (text.Length > 0 && cell.Column == key.Index && (key.Role != ColumnRole.Ordinal || !CodePart().IsMatch(text)))
            {
                texts.Add((key, cell.Text));
            }
        }

        var total = texts.Select(t => t.Text).FirstOrDefault(t => Label.IsTotal(Label.Name(t)) || Label.IsSubtotal(Label.Name(t)));
        var label = total ?? NameOf(texts);
        var name = Label.Name(label);
        return new RowView
        {
            Index = row,
            Text = label,
            Name = name.Length > 0 ? name : code,
            Groups = groups,
            Code = code.Length >= 3 ? code : "",
            Depth = Label.Depth(label),
            IsOfWhich = Label.IsOfWhich(label),
            IsTotal = total is not null,
            IsSubtotal = total is not null && Label.IsSubtotal(name),
        };
    }

    /// <summary>The item's name stands under 名称, 项目 and the like; else it is the last label, which is the innermost.</summary>
    private static string NameOf(List<(ColumnView Column, string Text)> texts)
    {
        var named = texts.FirstOrDefault(t => t.Column.Name.Contains("名称") || t.Column.Name is "项目" or "三级指标" or "科目");
        return named.Text ?? (texts.Count == 0 ? "" : texts[^1].Text);
    }

    [GeneratedRegex(@"^\d{1,9}$")]
    private static partial Regex CodePart();

    [GeneratedRegex(
        "^(?:项目(?:名称)?|科目名称|(?:功能|经济)?科目(?:名称|编码)|支出(?:项目|功能分类)|行次|(?:收入|支出)项目|名称)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ItemHeader();
}
