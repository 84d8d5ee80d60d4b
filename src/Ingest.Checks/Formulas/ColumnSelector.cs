namespace Ingest.Checks;

/// <summary>
/// Finds the column a formula names: alternatives with <c>|</c>, labels that must all be in the header path with
/// <c>&amp;</c>, <c>^</c> for the only value column.
/// </summary>
internal static class ColumnSelector
{
    /// <summary>What a formula means that names no column.</summary>
    public const string OwnFigure = "决算数|金额|决算|^";

    /// <summary>The column; none when no alternative names exactly one.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="selector">The selector.</param>
    public static ColumnView? Find(LaneView lane, string selector)
    {
        if (!lane.FoundColumns.TryGetValue(selector, out var column))
        {
            lane.FoundColumns[selector] = column = Search(lane, selector);
        }

        return column;
    }

    private static ColumnView? Search(LaneView lane, string selector)
    {
        foreach (var alternative in (selector.Length == 0 ? OwnFigure : selector).Split('|'))
        {
            if (alternative == "^")
            {
                if (lane.Values.Count == 1)
                {
                    return lane.Values[0];
                }

                continue;
            }

            var labels = alternative.Split('&');
            var found = lane.Values.Where(c => labels.All(l => c.PathNames.Contains(l))).ToList();
            if (found.Count > 1)
            {
                found = [.. found.Where(c => c.PathNames[^1] == labels[^1])];
            }

            // “三公”经费/小计 and “三公”经费/公务用车购置及运行维护费/小计: without a further label between, the first is meant.
            if (found.Count > 1)
            {
                found = [.. found.Where(c => c.PathNames.Count == labels.Length)];
            }

            if (found.Count == 1)
            {
                return found[0];
            }
        }

        return null;
    }

    /// <summary>The column of another lane or table that stands for one already bound: same header, else same position.</summary>
    /// <param name="lane">The other lane.</param>
    /// <param name="bound">The bound column.</param>
    /// <param name="boundLane">The lane of the bound column.</param>
    public static ColumnView? Counterpart(LaneView lane, ColumnView bound, LaneView boundLane)
    {
        if (lane.Values.Contains(bound))
        {
            return bound;
        }

        var position = boundLane.Values.ToList().IndexOf(bound);
        return lane.Values.FirstOrDefault(c => c.Name == bound.Name && c.Name.Length > 0)
            ?? (lane.Values.Count == boundLane.Values.Count && position >= 0 ? lane.Values[position] : null);
    }
}
