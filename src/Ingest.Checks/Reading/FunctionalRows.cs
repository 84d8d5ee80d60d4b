namespace Ingest.Checks;

/// <summary>Rows of functional tables by the names on the way from class to item.</summary>
internal sealed class FunctionalRows
{
    private static readonly int[] CodeLengths = [3, 5, 7];
    private readonly ILookup<string, Place> byPath;

    /// <summary>Indexes the rows of some tables by their names and those of the codes above them.</summary>
    /// <param name="tables">Tables with functional codes.</param>
    private FunctionalRows(IEnumerable<TableView> tables) =>
        byPath = tables.SelectMany(Places).ToLookup(p => p.Path, p => p.Place, StringComparer.Ordinal);

    /// <summary>The rows of some tables.</summary>
    /// <param name="tables">Tables with functional codes, or with classes as numbered rows.</param>
    public static FunctionalRows Of(IEnumerable<TableView> tables) => new(tables);

    /// <summary>The cell of the table's own total column for a path; none where no row or more than one has it.</summary>
    /// <param name="names">Names of 类, 款, 项, as many as are told.</param>
    public Place? Find(IReadOnlyList<string> names) =>
        byPath[string.Join('/', names.Select(Stem))].ToList() is [{ Figure: not null } place] ? place : null;

    private static IEnumerable<(string Path, Place Place)> Places(TableView table)
    {
        foreach (var lane in table.Lanes)
        {
            var total = ColumnSelector.Find(lane, "本年支出&小计|本年支出&合计|合计|小计|本年支出合计|支出合计|预算数|金额|^");
            if (total is null)
            {
                continue;
            }

            foreach (var row in lane.Rows.Where(r => r.Code.Length == 0 && r.Depth == 1 && !r.IsTotal))
            {
                yield return (Stem(row.Name), new Place(table, lane, row, total));
            }

            var names = lane
                .Rows.Where(r => r.Code.Length >= 3)
                .GroupBy(r => r.Code)
                .ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
            foreach (var row in lane.Rows.Where(r => r.Code.Length is 3 or 5 or 7))
            {
                var above = CodeLengths.Where(n => n <= row.Code.Length).Select(n => names.GetValueOrDefault(row.Code[..n]));
                if (above.All(n => n is not null))
                {
                    yield return (string.Join('/', above.Select(n => Stem(n!))), new Place(table, lane, row, total));
                }
            }
        }
    }

    /// <summary>Tables and text differ in a closing 支出.</summary>
    private static string Stem(string name) => name.EndsWith("支出") && name.Length > 4 ? name[..^2] : name;
}
