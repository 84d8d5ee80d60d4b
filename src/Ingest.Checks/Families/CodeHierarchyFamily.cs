namespace Ingest.Checks;

/// <summary>
/// Classification codes in any table: 类 = Σ款 = Σ项 by code prefix (201, 20101, 2010101; 301, 30101), and the total row =
/// Σ of the outermost codes. A code's parts are the listed codes it is the longest listed prefix of, so that tables which
/// skip a level hold too.
/// </summary>
internal sealed class CodeHierarchyFamily : IRuleFamily
{
    private static readonly Rule Parts = RuleCatalogue.Get("hierarchy.code-parts");
    private static readonly Rule Total = RuleCatalogue.Get("hierarchy.code-total");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) => view.Tables.SelectMany(t => t.Lanes.SelectMany(l => InLane(t, l)));

    private static IEnumerable<Claim> InLane(TableView table, LaneView lane)
    {
        var coded = lane.Rows.Where(r => r.Code.Length >= 3).ToList();
        if (coded.Count < 2 || coded.GroupBy(r => r.Code).Any(g => g.Count() > 1))
        {
            // A code printed twice: the table lists several units, and which part belongs to which is not told.
            yield break;
        }

        var children = Children(coded);
        foreach (var column in lane.Values.Where(c => c.IsAdditive))
        {
            foreach (var (parent, parts) in children.Where(c => c.Parent is not null))
            {
                if (SumClaim.Build(Parts, table, lane, parent!, parts, column) is { } claim)
                {
                    yield return claim;
                }
            }

            var outermost = children.Single(c => c.Parent is null).Parts;
            foreach (var total in lane.Rows.Where(r => r.IsTotal && r.Code.Length == 0 && IsWhole(r.Name)))
            {
                if (SumClaim.Build(Total, table, lane, total, outermost, column) is { } claim)
                {
                    yield return claim;
                }
            }
        }
    }

    /// <summary>Only a plain total covers every code of the lane; 人员经费合计 covers some (see the standard tables' formulas).</summary>
    private static bool IsWhole(string name) => name is "合计" or "总计" or "共计" or "支出合计" or "收入合计" or "总合计";

    private static List<(RowView? Parent, IReadOnlyList<RowView> Parts)> Children(List<RowView> coded)
    {
        var byCode = coded.ToDictionary(r => r.Code);
        var groups = coded.ToLookup(r => ParentCode(byCode, r.Code));
        var children = new List<(RowView? Parent, IReadOnlyList<RowView> Parts)> { (null, [.. groups[""]]) };
        foreach (var row in coded.Where(r => groups.Contains(r.Code)))
        {
            children.Add((row, [.. groups[row.Code]]));
        }

        return children;
    }

    private static string ParentCode(Dictionary<string, RowView> byCode, string code)
    {
        for (var length = code.Length - 1; length >= 3; length--)
        {
            if (byCode.ContainsKey(code[..length]))
            {
                return code[..length];
            }
        }

        return "";
    }
}
