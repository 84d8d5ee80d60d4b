using System.Globalization;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>
/// A table by functional code (02, 03, 05, 08, 09): 合计, then each 类, 款 and 项 with one amount a column. Claims that
/// every level adds up in every column.
/// </summary>
/// <param name="context">The document.</param>
/// <param name="number">Number of the table, for keys and relations.</param>
/// <param name="columns">The amount columns.</param>
internal sealed class CodeTable(AccountsContext context, int number, IReadOnlyList<CodeColumn> columns)
{
    private readonly HouseStyle style = context.Style;
    private readonly ManuscriptBuilder builder = context.Builder;

    private int CodeColumns => style.ThreeCodeColumns ? 3 : 1;

    private int NameColumn => CodeColumns;

    private int FirstFigure => CodeColumns + 1;

    /// <summary>Column widths.</summary>
    public IReadOnlyList<double> Widths =>
        [.. style.ThreeCodeColumns ? [5d, 4d, 4d] : new[] { 11d }, 26, .. Enumerable.Repeat(columns.Count > 5 ? 12.5 : 15, columns.Count)];

    /// <summary>Composes the grid of the given lines; without lines it is an empty table with a few blank rows.</summary>
    public Grid Compose(IReadOnlyList<SpendingLine> lines)
    {
        var grid = new GridBuilder(FirstFigure + columns.Count);
        Headers(grid);
        if (!style.TotalLast || lines.Count == 0)
        {
            Total(grid, lines);
        }

        foreach (var code in Codes(lines))
        {
            Row(grid, code, [.. lines.Where(l => l.Code.StartsWith(code, StringComparison.Ordinal))]);
        }

        if (lines.Count == 0)
        {
            grid.NewRow();
            grid.NewRow();
        }
        else if (style.TotalLast)
        {
            Total(grid, lines);
        }

        Claims(Codes(lines));
        return grid.Build();
    }

    /// <summary>All 类, 款 and 项 of the lines in code order.</summary>
    public static IReadOnlyList<string> Codes(IEnumerable<SpendingLine> lines) =>
        [.. lines.SelectMany(l => new[] { l.Code[..3], l.Code[..5], l.Code }).Distinct().Order(StringComparer.Ordinal)];

    private void Total(GridBuilder grid, IReadOnlyList<SpendingLine> lines)
    {
        var row = grid.NewRow();
        grid.Set(row, 0, "合计", columnSpan: FirstFigure);
        if (lines.Count > 0)
        {
            Figures(grid, row, "合计", "total", lines);
        }
    }

    private void Row(GridBuilder grid, string code, IReadOnlyList<SpendingLine> lines)
    {
        var row = grid.NewRow();
        var name = FunctionalClassification.Name(code, style.Year);
        if (style.ThreeCodeColumns)
        {
            grid.Set(row, 0, code[..3]);
            grid.Set(row, 1, code.Length > 3 ? code[3..5] : "");
            grid.Set(row, 2, code.Length > 5 ? code[5..7] : "");
        }
        else
        {
            var slot = builder.Add(s => s with { Word = code, Use = SlotUse.Unlisted });
            grid.Set(row, 0, [Run.Of(slot)], CellAlign.Left);
            if (code.Length > 3)
            {
                builder.Fits(RelationKind.CodeHierarchy, $"{number:00} 表 科目编码 {code} 属于上一级科目", slot);
            }
        }

        grid.Set(row, NameColumn, name, CellAlign.Left);
        Figures(grid, row, name, code, lines);
    }

    private void Figures(GridBuilder grid, int row, string label, string code, IReadOnlyList<SpendingLine> lines)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var amount = Amount.Sum(lines.Select(columns[i].Amount));
            context.SetMoney(grid, row, FirstFigure + i, amount, $"{label}|{columns[i].Path}", Key(code, i));
        }

        foreach (var claim in columns.SelectMany((c, i) => c.Parts.Count == 0 ? [] : new[] { (Index: i, c.Parts) }))
        {
            var text = $"{number:00} 表 {code}: 第 {claim.Index + 1} 列 = 其余各列之和";
            builder.Sum(
                RelationKind.RowSum,
                text,
                builder.Find(Key(code, claim.Index)),
                claim.Parts.Select(p => builder.Find(Key(code, p)))
            );
        }
    }

    private string Key(string code, int column) => $"t{number}.{code}.{columns[column].Key}";

    private void Headers(GridBuilder grid)
    {
        var rows = new[] { grid.NewHeaderRow(), grid.NewHeaderRow() }.ToList();
        if (style.ThreeCodeColumns)
        {
            rows.Add(grid.NewHeaderRow());
            grid.SetRow(rows[2], 0, CellAlign.Centre, "类", "款", "项");
        }

        grid.Set(rows[0], 0, "项目", columnSpan: FirstFigure);
        grid.Set(rows[1], 0, style.Region == Region.Shanghai ? "支出功能分类科目编码" : "功能分类科目编码", columnSpan: CodeColumns);
        grid.Set(rows[1], NameColumn, "科目名称", rowSpan: rows.Count - 1);
        for (var i = 0; i < columns.Count; i++)
        {
            var (group, name) = columns[i].Names;
            if (group.Length == 0)
            {
                grid.Set(rows[0], FirstFigure + i, name, rowSpan: rows.Count);
                continue;
            }

            if (i == 0 || columns[i - 1].Names.Group != group)
            {
                grid.Set(rows[0], FirstFigure + i, group, columnSpan: columns.Skip(i).TakeWhile(c => c.Names.Group == group).Count());
            }

            grid.Set(rows[1], FirstFigure + i, name, rowSpan: rows.Count - 1);
        }

        if (style.ColumnNumbers)
        {
            var numbers = grid.NewHeaderRow();
            grid.Set(numbers, 0, "栏次", columnSpan: FirstFigure);
            grid.SetRow(
                numbers,
                FirstFigure,
                CellAlign.Centre,
                [.. columns.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture))]
            );
        }
    }

    private void Claims(IReadOnlyList<string> codes)
    {
        foreach (var parent in codes.Where(c => c.Length < 7).Prepend("total"))
        {
            var children =
                parent == "total"
                    ? codes.Where(c => c.Length == 3).ToArray()
                    : codes.Where(c => c.Length == parent.Length + 2 && c.StartsWith(parent, StringComparison.Ordinal)).ToArray();
            for (var i = 0; i < columns.Count; i++)
            {
                var column = i;
                var text = $"{number:00} 表第 {i + 1} 列: {(parent == "total" ? "合计" : parent)} = Σ {string.Join('、', children)}";
                var parts = children.Select(c => builder.Find(Key(c, column)));
                builder.Sum(RelationKind.Sum, text, builder.Find(Key(parent, i)), parts, $"t{number}.{parent}");
            }
        }
    }
}
