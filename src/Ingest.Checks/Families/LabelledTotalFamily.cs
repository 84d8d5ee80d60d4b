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
                    foreach (var claim in StructureVote.Accepted(Candidates(table, lane, total)))
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private static IEnumerable<IReadOnlyList<Claim>> Candidates(TableView table, LaneView lane, RowView total)
    {
        var columns = lane.Values.Where(c => c.IsAdditive).ToList();
        foreach (var parts in PartSets(lane, total))
        {
            if (parts.Count > 0)
            {
                yield return [.. columns.Select(c => SumClaim.Build(Rule, table, lane, total, parts, c)).OfType<Claim>()];
            }
        }
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
                var lastGrand = above.FindLastIndex(r => r.IsTotal && !r.IsSubtotal);
                yield return [.. above.Skip(lastGrand + 1).Where(r => r.IsSubtotal)];
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

            yield return [.. below.Where(r => r.IsSubtotal)];
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
