using System.Globalization;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>Sets header rows from a path for each column: 本年支出/基本支出 stands in two rows, with neighbours of one group joined.</summary>
internal static class HeaderPaths
{
    /// <summary>Sets them.</summary>
    /// <param name="grid">A grid without rows.</param>
    /// <param name="paths">A path for each column.</param>
    public static void Set(GridBuilder grid, IReadOnlyList<string> paths)
    {
        string[][] parts = [.. paths.Select(p => p.Split('/'))];
        var depth = parts.Max(p => p.Length);
        for (var row = 0; row < depth; row++)
        {
            grid.NewHeaderRow();
        }

        for (var column = 0; column < parts.Length; column++)
        {
            var path = parts[column];
            for (var row = 0; row < path.Length; row++)
            {
                if (column > 0 && row < path.Length - 1 && SameGroup(parts[column - 1], path, row))
                {
                    continue;
                }

                var last = row == path.Length - 1;
                var span = last ? 1 : parts.Skip(column).TakeWhile(p => SameGroup(p, path, row)).Count();
                grid.Set(row, column, path[row], CellAlign.Centre, last ? depth - row : 1, span);
            }
        }
    }

    /// <summary>Sets a row of column numbers.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="numbered">For each column whether it has a number.</param>
    /// <param name="labelColumns">Columns that the word 栏次 covers.</param>
    public static void Number(GridBuilder grid, IReadOnlyList<bool> numbered, int labelColumns)
    {
        var row = grid.NewHeaderRow();
        grid.Set(row, 0, "栏次", columnSpan: labelColumns);
        var next = 0;
        for (var column = labelColumns; column < numbered.Count; column++)
        {
            grid.Set(row, column, numbered[column] ? (++next).ToString(CultureInfo.InvariantCulture) : "");
        }
    }

    private static bool SameGroup(string[] one, string[] other, int row) =>
        row < one.Length - 1 && row < other.Length - 1 && one.Take(row + 1).SequenceEqual(other.Take(row + 1));
}
