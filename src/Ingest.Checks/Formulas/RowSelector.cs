namespace Ingest.Checks;

/// <summary>
/// Finds the rows a formula names: a code, a name with alternatives (<c>|</c>), <c>A&gt;B</c> for the first B below A,
/// 合计 for the total row, 唯一 for the only row that has figures, 各项 for the numbered rows above a total, 全部各项 for those above the first total of
/// a lane, 下列各项 for the rows below up to the next total.
/// </summary>
internal static class RowSelector
{
    /// <summary>Rows of a lane; empty when there is none.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="selector">The selector, without * or 类.</param>
    /// <param name="claimed">The claimed row, where it is in the same lane; none elsewhere.</param>
    public static IReadOnlyList<RowView> Find(LaneView lane, string selector, RowView? claimed) =>
        selector switch
        {
            "各项" => claimed is null ? [] : Above(lane, claimed),
            "全部各项" => claimed is null ? [] : AboveFirst(lane, claimed),
            "唯一" => Only(lane),
            "下列各项" => claimed is null ? [] : Below(lane, claimed),
            _ => Named(lane, selector),
        };

    /// <summary>Whether a row is at the level of 类: a three-digit code, or a numbered row 一、 of a summary.</summary>
    /// <param name="row">A row.</param>
    public static bool IsClass(RowView row) => row.Code.Length == 3 || (row.Code.Length == 0 && row.Depth == 1 && !row.IsTotal);

    private static List<RowView> Named(LaneView lane, string selector)
    {
        foreach (var alternative in selector.Split('|'))
        {
            var rows = lane.Rows.AsEnumerable();
            var wanted = alternative;
            if (alternative.IndexOf('>') is > 0 and var arrow)
            {
                wanted = alternative[(arrow + 1)..];
                var after = lane.Rows.FirstOrDefault(r => r.Name == alternative[..arrow]);
                rows = after is null ? [] : lane.Rows.Where(r => r.Index > after.Index);
            }

            var found = char.IsAsciiDigit(wanted[0])
                ? rows.FirstOrDefault(r => r.Code == wanted)
                : rows.FirstOrDefault(r => r.Name == wanted);
            if (found is not null)
            {
                return [found];
            }
        }

        return [];
    }

    /// <summary>The only row of a table such as 07, which prints no labels.</summary>
    private static List<RowView> Only(LaneView lane) => lane.Rows.Count == 1 ? [lane.Rows[0]] : [];

    /// <summary>The numbered rows of the outermost depth above a total, back to the total before it.</summary>
    private static List<RowView> Above(LaneView lane, RowView claimed)
    {
        var rows = lane.Rows.Where(r => r.Index < claimed.Index && r.Name.Length > 0).ToList();
        var last = rows.FindLastIndex(r => r.IsTotal);
        var parts = rows.Skip(last + 1).ToList();
        var depth = parts.Min(r => r.Depth);
        return depth is null ? [.. parts.Where(r => !r.IsOfWhich)] : [.. parts.Where(r => r.Depth == depth)];
    }

    /// <summary>
    /// The numbered rows above the first total; none where another total or an unnumbered row that is not marked as a part stands
    /// among them, for then what the total covers is not told.
    /// </summary>
    private static List<RowView> AboveFirst(LaneView lane, RowView claimed)
    {
        var above = lane.Rows.Where(r => r.Index < claimed.Index && r.Name.Length > 0).ToList();
        return above.Exists(r => r.IsTotal || (r.Depth is null && !r.IsOfWhich)) ? [] : Above(lane, claimed);
    }

    private static List<RowView> Below(LaneView lane, RowView claimed) =>
        [.. lane.Rows.Where(r => r.Index > claimed.Index).TakeWhile(r => !r.IsTotal).Where(r => r.Name.Length > 0)];
}
