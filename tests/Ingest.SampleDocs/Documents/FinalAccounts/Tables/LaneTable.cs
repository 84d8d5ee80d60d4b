using System.Globalization;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>A table of two lanes, income at the left and expenditure at the right, with line and column numbers where the style has them.</summary>
internal sealed class LaneTable
{
    private static readonly string[] Budgets = ["小计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
    private readonly AccountsContext context;
    private readonly GridBuilder grid;
    private readonly string figureName;
    private readonly string[] spentNames;
    private readonly int rightStart;
    private readonly int leftFigure;
    private readonly int rightLabel;
    private readonly int rightFigure;
    private int line;

    /// <summary>Starts the table with its header rows.</summary>
    /// <param name="context">The document.</param>
    /// <param name="figureName">Header of the income figures.</param>
    /// <param name="expenditureColumns">1, or 4 for the sum and the three budgets.</param>
    /// <param name="right">First line number of the right lane.</param>
    public LaneTable(AccountsContext context, string figureName, int expenditureColumns, int right)
    {
        this.context = context;
        this.figureName = figureName;
        var lines = context.Style.LineNumbers ? 1 : 0;
        leftFigure = 1 + lines;
        rightLabel = leftFigure + 1;
        rightFigure = rightLabel + 1 + lines;
        rightStart = right;
        spentNames =
            expenditureColumns == 1 ? [figureName]
            : context.Style.Region == Region.Shanghai ? ["合计", .. Budgets[1..]]
            : Budgets;
        grid = new GridBuilder(rightFigure + expenditureColumns);
        Headers();
        double[] figures = expenditureColumns == 1 ? [13] : [12, 13, 13, 13];
        Widths = [25, .. lines == 1 ? [5d] : Array.Empty<double>(), 13, 25, .. lines == 1 ? [5d] : Array.Empty<double>(), .. figures];
    }

    /// <summary>Column widths.</summary>
    public IReadOnlyList<double> Widths { get; }

    /// <summary>Adds a row; a lane without an entry keeps only its line number.</summary>
    public void Row(
        (string Label, Amount Amount, string Key)? income,
        (string Label, Amount[] Amounts, string Key)? spent,
        bool centred = false
    )
    {
        var row = grid.NewRow();
        var align = centred ? CellAlign.Centre : CellAlign.Left;
        line++;
        if (context.Style.LineNumbers)
        {
            grid.Set(row, 1, line.ToString(CultureInfo.InvariantCulture));
            grid.Set(row, rightLabel + 1, (line + rightStart - 1).ToString(CultureInfo.InvariantCulture));
        }

        if (income is { } left)
        {
            grid.Set(row, 0, left.Label, align);
            context.SetMoney(grid, row, leftFigure, left.Amount, $"{left.Label}|收入/{figureName}", left.Key);
        }

        if (spent is { } right)
        {
            grid.Set(row, rightLabel, right.Label, align);
            for (var i = 0; i < right.Amounts.Length; i++)
            {
                var key = i == 0 ? right.Key : $"{right.Key}.{i}";
                context.SetMoney(grid, row, rightFigure + i, right.Amounts[i], $"{right.Label}|支出/{spentNames[i]}", key);
            }
        }
    }

    /// <summary>The finished grid.</summary>
    public Grid Build() => grid.Build();

    private void Headers()
    {
        var top = grid.NewHeaderRow();
        grid.Set(top, 0, "收入", columnSpan: rightLabel);
        grid.Set(top, rightLabel, "支出", columnSpan: rightFigure + spentNames.Length - rightLabel);
        var names = grid.NewHeaderRow();
        grid.Set(names, 0, "项目");
        grid.Set(names, leftFigure, figureName);
        grid.Set(names, rightLabel, "项目");
        grid.SetRow(names, rightFigure, CellAlign.Centre, spentNames);
        if (context.Style.LineNumbers)
        {
            grid.Set(names, 1, "行次");
            grid.Set(names, rightLabel + 1, "行次");
        }

        if (context.Style.ColumnNumbers)
        {
            var numbers = grid.NewHeaderRow();
            grid.Set(numbers, 0, "栏次");
            grid.Set(numbers, leftFigure, "1");
            grid.Set(numbers, rightLabel, "栏次");
            grid.SetRow(
                numbers,
                rightFigure,
                CellAlign.Centre,
                [.. spentNames.Select((_, i) => (i + 2).ToString(CultureInfo.InvariantCulture))]
            );
        }
    }
}
