namespace Ingest.Checks;

/// <summary>
/// 合计 and 小计 columns in any table: the total is the sum of the columns that the header puts beside it under the same
/// label; a group with its own 小计 counts once. Where the table is not a known form the numbers must bear the structure
/// out: it is claimed only when most rows hold.
/// </summary>
internal sealed class RowTotalFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("parts.row-total");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var table in view.Tables)
        {
            foreach (var lane in table.Lanes)
            {
                foreach (var total in lane.Values.Where(c => c.IsAdditive && IsTotal(c)))
                {
                    foreach (var claim in StructureVote.Accepted(Candidates(table, lane, total)))
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private static bool IsTotal(ColumnView column)
    {
        var name = Label.Name(column.Name);
        return Label.IsTotal(name)
            || Label.IsSubtotal(name)
            || name.StartsWith("合计")
            || name.StartsWith("总计", StringComparison.Ordinal);
    }

    private static IEnumerable<IReadOnlyList<Claim>> Candidates(TableView table, LaneView lane, ColumnView total)
    {
        foreach (var parts in PartColumns(lane, total))
        {
            if (parts.Count >= 2)
            {
                yield return
                [
                    .. lane
                        .Rows.Where(r => !IsIntensive(r))
                        .Select(r =>
                            SumClaim.Build(Rule, new Place(table, lane, r, total), [.. parts.Select(p => new Place(table, lane, r, p))])
                        )
                        .OfType<Claim>(),
                ];
            }
        }
    }

    /// <summary>Possible part columns: those after the total, up to the next total of the same rank; or those before it.</summary>
    private static IEnumerable<IReadOnlyList<ColumnView>> PartColumns(LaneView lane, ColumnView total)
    {
        var parent = total.Path.Take(total.Path.Count - 1).ToList();
        var siblings = lane.Values.Where(c => c != total && c.Path.Take(parent.Count).SequenceEqual(parent)).ToList();
        var after = siblings.Where(c => c.Index > total.Index).TakeWhile(c => !IsRival(c, total)).ToList();
        var before = siblings.Where(c => c.Index < total.Index).Reverse().TakeWhile(c => !IsRival(c, total)).Reverse().ToList();
        foreach (var side in new[] { after, before })
        {
            var plain = Outermost(side, parent.Count);
            yield return plain;
            var withoutOfWhich = plain.Where(c => !c.Path.Any(Label.IsOfWhich)).ToList();
            if (withoutOfWhich.Count < plain.Count)
            {
                yield return withoutOfWhich;
            }
        }
    }

    private static bool IsRival(ColumnView column, ColumnView total) => column.Path.Count == total.Path.Count && IsTotal(column);

    /// <summary>One column for each group that has its own total, every column of a group that has none.</summary>
    private static List<ColumnView> Outermost(IEnumerable<ColumnView> columns, int depth)
    {
        var parts = new List<ColumnView>();
        foreach (var group in columns.Where(c => c.IsAdditive).GroupBy(c => c.Path.Count > depth ? c.Path[depth] : c.FullName))
        {
            var own = group.FirstOrDefault(c => c.Path.Count > depth + 1 && IsTotal(c));
            parts.AddRange(own is null ? group : [own]);
        }

        return parts;
    }

    private static bool IsIntensive(RowView row) =>
        row.Name.Contains('率') || row.Name.Contains('%') || row.Name.Contains("占比") || row.Name.Contains("比例");
}
