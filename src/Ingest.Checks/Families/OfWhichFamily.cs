namespace Ingest.Checks;

/// <summary>
/// 其中 rows in any table: the part is not more than the row it is part of; and where the rows from 其中 on are borne out as
/// all of its parts, they add up to it.
/// </summary>
internal sealed class OfWhichFamily : IRuleFamily
{
    private static readonly Rule AtMost = RuleCatalogue.Get("parts.of-which-at-most");
    private static readonly Rule Sum = RuleCatalogue.Get("parts.of-which-sum");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var table in view.Tables)
        {
            foreach (var lane in table.Lanes)
            {
                for (var i = 1; i < lane.Rows.Count; i++)
                {
                    if (!lane.Rows[i].IsOfWhich || lane.Rows[i - 1].IsOfWhich || lane.Rows[i - 1].Name.Length == 0)
                    {
                        continue;
                    }

                    foreach (var claim in Claims(table, lane, lane.Rows[i - 1], i))
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private static IEnumerable<Claim> Claims(TableView table, LaneView lane, RowView whole, int first)
    {
        var columns = lane.Values.Where(c => c.IsAdditive).ToList();
        var sums = new List<IReadOnlyList<Claim>>();
        for (var count = 2; count <= 8 && first + count <= lane.Rows.Count && !lane.Rows[first + count - 1].IsTotal; count++)
        {
            var parts = lane.Rows.Skip(first).Take(count).ToList();
            sums.Add([.. columns.Select(c => SumClaim.Build(Sum, table, lane, whole, parts, c)).OfType<Claim>()]);
        }

        var accepted = StructureVote.Accepted(sums);
        if (accepted.Count > 0)
        {
            foreach (var claim in accepted)
            {
                yield return claim;
            }

            yield break;
        }

        foreach (var column in columns)
        {
            if (
                SumClaim.Build(AtMost, table, lane, lane.Rows[first], [whole], column) is { } claim
                && claim.Claimed.Figure.Value >= 0
                && claim.Expression.Terms.First().Figure.Value >= 0
            )
            {
                yield return claim with
                {
                    Comparison = Comparison.AtMost,
                };
            }
        }
    }
}
