using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>Finds tables that go on with the one before them, where the pages were not joined to one table.</summary>
internal static class Continuations
{
    /// <summary>
    /// Whether each table continues the one before: no title, form number or heading of its own, as many columns, and on the
    /// page that follows.
    /// </summary>
    /// <param name="tables">The tables in reading order.</param>
    public static bool[] Of(IReadOnlyList<Table> tables) => [.. tables.Select((t, i) => i > 0 && Continues(tables[i - 1], t))];

    private static bool Continues(Table before, Table table) =>
        table is { Title: "", FormNumber: "", Pages: [var first, ..] }
        && before.Pages is [.., var last]
        && first == last + 1
        && before.ColumnCount == table.ColumnCount
        && before.Section == table.Section;
}
