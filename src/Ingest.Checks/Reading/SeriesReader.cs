using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Reads the columns and the rows of a lane as series.</summary>
internal static class SeriesReader
{
    /// <summary>Columns as series, along the rows; row labels beside them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="lane">The lane.</param>
    public static SeriesGroup Columns(TableView table, LaneView lane) =>
        new(
            [.. lane.Values.Select(c => new Series(c.Name, Along(lane.Rows.Select(r => (r.Index, table.FigureAt(r.Index, c.Index))))))],
            lane.Rows.GroupBy(r => r.Index).ToDictionary(g => g.Key, g => g.First().Caption),
            TotalRow(lane)
        );

    /// <summary>Rows as series, along the columns; column labels beside them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="lane">The lane.</param>
    public static SeriesGroup Rows(TableView table, LaneView lane) =>
        new(
            [
                .. lane
                    .Rows.Where(r => r.Name.Length > 0)
                    .Select(r => new Series(r.Name, Along(lane.Values.Select(c => (c.Index, table.FigureAt(r.Index, c.Index)))))),
            ],
            lane.Values.ToDictionary(c => c.Index, c => c.FullName),
            lane.Values.LastOrDefault(c => Label.IsTotal(Label.Name(c.Name)) || c.Name.StartsWith("合计"))?.Index
        );

    private static Dictionary<int, Figure> Along(IEnumerable<(int Index, Figure? Figure)> figures) =>
        figures.Where(f => f.Figure is not null).ToDictionary(f => f.Index, f => f.Figure!);

    private static int? TotalRow(LaneView lane) => lane.Rows.LastOrDefault(r => r.IsTotal && !r.IsSubtotal)?.Index;
}
