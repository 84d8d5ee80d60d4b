using System.Globalization;
using Ingest.Model;

namespace Ingest.EndToEnd.Tests.RealDocuments;

/// <summary>
/// What is expected of one table of a published document, as one line: title, unit, pages, header rows, body rows × columns, and the
/// sum of each numeric column (column from 0), parted by bars.
/// </summary>
/// <param name="Line">The line, which is what is compared.</param>
internal sealed record ExpectedTable(string Line)
{
    /// <summary>The line that describes a table as it was read.</summary>
    /// <param name="table">A table of the document.</param>
    /// <param name="figures">All figures of the document.</param>
    public static ExpectedTable Of(Table table, IReadOnlyList<Figure> figures) =>
        new(
            string.Join(
                " | ",
                table.Title,
                table.Unit,
                string.Join(',', table.Pages),
                string.Create(CultureInfo.InvariantCulture, $"{table.HeaderRowCount} + {table.RowCount} x {table.ColumnCount}"),
                string.Join(", ", Sums(table, figures))
            )
        );

    /// <summary>Sums of the figures that fill their cell: codes and ordinals are no figures, and numbers within a label do not count.</summary>
    private static IEnumerable<string> Sums(Table table, IReadOnlyList<Figure> figures) =>
        figures
            .Where(f => f.Table == table.Id && f.Row >= 0 && Fills(f, table))
            .GroupBy(f => f.Column!.Value)
            .OrderBy(g => g.Key)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}: {g.Sum(f => f.Value)}"));

    private static bool Fills(Figure figure, Table table) =>
        table.CellAt(figure.Row!.Value, figure.Column!.Value) is { } cell && cell.Text.Trim() == figure.Raw.Trim();
}
