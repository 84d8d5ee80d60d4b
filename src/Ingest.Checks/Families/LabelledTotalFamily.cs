namespace Ingest.Checks;

/// <summary>
/// 小计, 合计 and 总计 rows in tables without codes. What a total covers is told by position, numbering and 其中; where that
/// leaves several readings the numbers decide (<see cref="StructureVote"/>), and where no reading is borne out nothing is claimed.
/// </summary>
internal sealed class LabelledTotalFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("parts.column-total");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var table in view.Tables)
        {
            foreach (var lane in table.Lanes.Where(l => l.Rows.Count(r => r.Code.Length >= 3) < 2))
            {
                foreach (var total in lane.Rows.Where(r => r.IsTotal))
                {
                    var columns = lane.Values.Where(c => c.IsAdditive).ToList();
                    var subtotals = ToClaims(table, lane, total, columns, Subtotals(lane, total));
                    foreach (
                        var claim in StructureVote
                            .Accepted(Candidates(table, lane, total, columns))
                            .Concat(StructureVote.Accepted([subtotals]))
                    )
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private static IEnumerable<IReadOnlyList<Claim>> Candidates(TableView table, LaneView lane, RowView total, List<ColumnView> columns) =>
        PartSets(lane, total).Where(p => p.Count > 0).Select(p => ToClaims(table, lane, total, columns, p));

    private static List<Claim> ToClaims(
        TableView table,
        LaneView lane,
        RowView total,
        List<ColumnView> columns,
        IReadOnlyList<RowView> parts
    ) => [.. columns.Select(c => SumClaim.Build(Rule, table, lane, total, parts, c)).OfType<Claim>()];

    /// <summary>The subtotals a total covers besides their parts: those since the last grand total above it, or all below a total in the first row.</summary>
    private static IReadOnlyList<RowView> Subtotals(LaneView lane, RowView total)
    {
        if (total.IsSubtotal)
        {
            return [];
        }

        var above = lane.Rows.Where(r => r.Index < total.Index && r.Name.Length > 0).ToList();
        return above.Count == 0
            ? [.. lane.Rows.Where(r => r.Index > total.Index && r.IsSubtotal)]
            : [.. above.Skip(above.FindLastIndex(r => r.IsTotal && !r.IsSubtotal) + 1).Where(r => r.IsSubtotal)];
    }

    private static IEnumerable<IReadOnlyList<RowView>> PartSets(LaneView lane, RowView total)
    {
        var above = lane.Rows.Where(r => r.Index < total.Index && r.Name.Length > 0).ToList();
        var lastTotal = above.FindLastIndex(r => r.IsTotal);
        var sinceTotal = above.Skip(lastTotal + 1).ToList();

        foreach (var set in Readings(sinceTotal))
        {
            yield return set;
        }

        if (lastTotal >= 0)
        {
            // 总计 = 本年合计 + 年初结转 + …
            foreach (var set in Readings(sinceTotal))
            {
                yield return [above[lastTotal], .. set];
            }

            if (!total.IsSubtotal)
            {
                foreach (var set in Readings([.. above.Where(r => !r.IsTotal)]))
                {
                    yield return set;
                }
            }
        }

        if (above.Count == 0)
        {
            var below = lane.Rows.Where(r => r.Index > total.Index && r.Name.Length > 0).ToList();
            foreach (var set in Readings([.. below.Where(r => !r.IsTotal)]))
            {
                yield return set;
            }
        }
    }

    /// <summary>Readings of a run of rows: outermost numbering; without 其中 rows; without 其中 and one to five rows after it.</summary>
    private static IEnumerable<IReadOnlyList<RowView>> Readings(List<RowView> rows)
    {
        if (rows.Count == 0)
        {
            yield break;
        }

        var depth = rows.Min(r => r.Depth);
        if (depth is not null && rows.Any(r => r.Depth != depth))
        {
            yield return [.. rows.Where(r => r.Depth == depth)];
        }

        if (!rows.Exists(r => r.IsOfWhich))
        {
            yield return rows;
            yield break;
        }

        for (var following = 0; following <= 5; following++)
        {
            yield return WithoutOfWhich(rows, following);
        }
    }

    private static List<RowView> WithoutOfWhich(List<RowView> rows, int following)
    {
        var kept = new List<RowView>();
        var skip = 0;
        foreach (var row in rows)
        {
            if (row.IsOfWhich)
            {
                skip = following;
            }
            else if (skip > 0 && row.Depth is null)
            {
                skip--;
            }
            else
            {
                skip = 0;
                kept.Add(row);
            }
        }

        return kept;
    }
}
