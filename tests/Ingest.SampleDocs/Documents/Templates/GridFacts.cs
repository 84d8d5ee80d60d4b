using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>What the cells of a table are filled from.</summary>
/// <param name="Layout">Columns and rows.</param>
/// <param name="Wording">Names and words.</param>
/// <param name="Random">Source of chance.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Unit">元 or 万元.</param>
/// <param name="Zero">What is printed for nothing.</param>
/// <param name="Empty">Whether the table has no figures at all.</param>
internal sealed record GridFacts(
    TableLayout Layout,
    Wording Wording,
    SeededRandom Random,
    int Year,
    string Unit,
    string Zero,
    bool Empty = false
)
{
    /// <summary>An amount in a cell.</summary>
    public string Money() => Empty ? Zero : Figures.Money(Random, Unit, Zero);

    /// <summary>Sets amounts in the columns of a row.</summary>
    public void SetMoney(GridBuilder grid, int row, int column, int count)
    {
        for (var i = 0; i < count; i++)
        {
            grid.Set(row, column + i, Money(), CellAlign.Right);
        }
    }

    /// <summary>Headers with words filled in.</summary>
    public string[] Headers(IEnumerable<string> headers) => [.. headers.Select(Wording.Fill)];

    /// <summary>The grid of the layout, with the widths of its columns.</summary>
    /// <exception cref="InvalidOperationException">When the layout's shape is none that is known.</exception>
    public (Grid Grid, IReadOnlyList<double> Widths) Make()
    {
        var (grid, widths) = Layout.Shape switch
        {
            "lanes" => LaneGrid.Make(this),
            "codes" => CodeGrid.Make(this),
            "economic" => EconomicGrid.Make(this),
            "rows" => RowGrid.Make(this),
            _ => throw new InvalidOperationException($"No table has the shape {Layout.Shape}."),
        };
        return (grid, Layout.Widths.Count > 0 ? Layout.Widths : widths);
    }
}
