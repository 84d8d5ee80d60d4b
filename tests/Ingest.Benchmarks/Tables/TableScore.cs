using System.Globalization;

namespace Ingest.Benchmarks.Tables;

/// <summary>How well tables were read. Cells and rows of a table that was not found count as missing; those of a table too many do not count.</summary>
/// <param name="Tables">Tables in the truth.</param>
/// <param name="Found">Tables found one to one with a cell F1 of at least ½.</param>
/// <param name="Produced">Tables produced.</param>
/// <param name="CellsRight">Cells of the matched tables whose text is right.</param>
/// <param name="CellsTrue">Cells with text in the truth.</param>
/// <param name="CellsRead">Cells with text in the matched tables.</param>
/// <param name="RowsRight">Rows with every cell right and in its column.</param>
/// <param name="RowsTrue">Rows in the truth.</param>
/// <param name="RowsRead">Rows in the matched tables.</param>
internal readonly record struct TableScore(
    int Tables,
    int Found,
    int Produced,
    int CellsRight,
    int CellsTrue,
    int CellsRead,
    int RowsRight,
    int RowsTrue,
    int RowsRead
)
{
    private const double Match = 0.5;

    /// <summary>Harmonic mean of precision and recall of the cells, as text.</summary>
    public double CellF1 => F1(CellsRight, CellsTrue, CellsRead);

    /// <summary>The same of the rows, each cell in its column.</summary>
    public double RowF1 => F1(RowsRight, RowsTrue, RowsRead);

    /// <summary>Adds up.</summary>
    public static TableScore operator +(TableScore a, TableScore b) =>
        new(
            a.Tables + b.Tables,
            a.Found + b.Found,
            a.Produced + b.Produced,
            a.CellsRight + b.CellsRight,
            a.CellsTrue + b.CellsTrue,
            a.CellsRead + b.CellsRead,
            a.RowsRight + b.RowsRight,
            a.RowsTrue + b.RowsTrue,
            a.RowsRead + b.RowsRead
        );

    /// <summary>Compares tables with the truth; the best pairs are matched first.</summary>
    /// <param name="truth">Tables in the truth.</param>
    /// <param name="read">Tables produced.</param>
    public static TableScore Of(IReadOnlyList<Grid> truth, IReadOnlyList<Grid> read)
    {
        var pairs =
            from t in truth.Index()
            from r in read.Index()
            let f1 = F1(Grid.Common(t.Item.Cells, r.Item.Cells), t.Item.Cells.Values.Sum(), r.Item.Cells.Values.Sum())
            where f1 >= Match
            orderby f1 descending, Math.Abs(t.Index - r.Index)
            select (True: t, Read: r);
        var (taken, used) = (new HashSet<int>(), new HashSet<int>());
        var score = new TableScore
        {
            Tables = truth.Count,
            Produced = read.Count,
            CellsTrue = truth.Sum(t => t.Cells.Values.Sum()),
            RowsTrue = truth.Sum(t => t.Lines.Values.Sum()),
        };
        foreach (var (t, r) in pairs)
        {
            if (!taken.Contains(t.Index) && !used.Contains(r.Index))
            {
                taken.Add(t.Index);
                used.Add(r.Index);
                score += new TableScore
                {
                    Found = 1,
                    CellsRight = Grid.Common(t.Item.Cells, r.Item.Cells),
                    CellsRead = r.Item.Cells.Values.Sum(),
                    RowsRight = Grid.Common(t.Item.Lines, r.Item.Lines),
                    RowsRead = r.Item.Lines.Values.Sum(),
                };
            }
        }

        return score;
    }

    /// <summary>Cells of a Markdown row: tables found and produced, cell F1, rows exact.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Found} | {Produced} | {CellF1:F4} | {(RowsTrue == 0 ? 1 : (double)RowsRight / RowsTrue):F4}"
        );

    private static double F1(int right, int expected, int produced) => expected + produced == 0 ? 1 : 2.0 * right / (expected + produced);
}
