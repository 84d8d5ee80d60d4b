using Ingest.Extraction.Numbers;
using Ingest.Extraction.Numbers.Readings;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>The body cells of a column: how the others are printed says how one of them must be.</summary>
internal sealed class ColumnPeers
{
    /// <summary>So many others must be numbers before the column is one of numbers.</summary>
    private const int FewestNumbers = 2;

    /// <summary>In a longer column one cell changes nothing: its style is found once.</summary>
    private const int ManyCells = 60;

    private readonly List<(Cell Cell, PrintedNumber? Number)> _cells;
    private readonly Lazy<ColumnStyle> _whole;

    private ColumnPeers(List<(Cell Cell, PrintedNumber? Number)> cells)
    {
        _cells = cells;
        _whole = new Lazy<ColumnStyle>(() => Style(cells));
        Numbers = cells.Count(c => c.Number is not null);
    }

    private int Numbers { get; }

    /// <summary>The cells of a column.</summary>
    /// <param name="cells">Its body cells; blanks and dashes do not count.</param>
    /// <param name="numberOf">The number that fills a cell as it was read.</param>
    public static ColumnPeers Of(IEnumerable<Cell> cells, Func<Cell, PrintedNumber?> numberOf) =>
        new([.. cells.Where(c => !c.Text.AsSpan().Trim(" -—–－/\u3000").IsEmpty).Select(c => (c, numberOf(c)))]);

    /// <summary>How the other cells print their numbers.</summary>
    /// <param name="cell">The cell in question.</param>
    public ColumnStyle StyleWithout(Cell cell) =>
        _cells.Count > ManyCells ? _whole.Value : Style(_cells.Where(c => !ReferenceEquals(c.Cell, cell)));

    /// <summary>Whether most of the other cells are numbers, where one that is none is in question.</summary>
    public bool IsNumeric => Numbers >= FewestNumbers && 2 * Numbers > _cells.Count - 1;

    private static ColumnStyle Style(IEnumerable<(Cell Cell, PrintedNumber? Number)> cells) =>
        ColumnStyle.Of([
            .. cells
                .Where(c => c.Number is not null)
                .Select(c => (c.Number!.Value.Decimals, c.Number.Value.Value, c.Cell.Text.AsSpan().ContainsAny(',', '，'))),
        ]);
}
