using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents;

/// <summary>
/// Oddities that lie in how true figures are printed: rates cut instead of rounded, last shares adjusted so that the shares add to 100.00.
/// A slot so printed has the slack that explains it, and every relation still holds.
/// </summary>
internal static class PrintedOddities
{
    private static readonly string[] Rates =
    [
        RelationKind.Share,
        RelationKind.Completion,
        RelationKind.ExecutionRate,
        RelationKind.AdjustRate,
    ];

    /// <summary>The document with the oddities it has by chance.</summary>
    /// <param name="plain">The document without.</param>
    /// <param name="random">Source of chance.</param>
    public static Manuscript Apply(Manuscript plain, SeededRandom random)
    {
        var result = random.Chance(20) ? Cut(plain) : plain;
        return random.Chance(25) ? Plugged(result) : result;
    }

    /// <summary>99.868 is printed 99.86.</summary>
    private static Manuscript Cut(Manuscript plain)
    {
        var result = plain;
        foreach (var relation in plain.Relations.Where(r => Rates.Contains(r.Kind) && r.Operands.Length == 2))
        {
            var (rate, part, whole) = (result.Slot(relation.Result), plain.Slot(relation.Operands[0]), plain.Slot(relation.Operands[1]));
            if (rate.Value is not > 0 || whole.Value is not > 0)
            {
                continue;
            }

            var step = 1m / (decimal)Math.Pow(10, rate.Decimals);
            var exact = part.Value!.Value * part.Factor * 100 / (whole.Value.Value * whole.Factor);
            var cut = Math.Floor(exact / step) * step;
            result = Accepted(result, rate with { Value = cut, Slack = step / 2 });
        }

        return result;
    }

    /// <summary>33.33 + 33.33 + 33.34.</summary>
    private static Manuscript Plugged(Manuscript plain)
    {
        var result = plain;
        var groups = plain.Relations.Where(r => r.Kind == RelationKind.Share).GroupBy(r => (r.Text, r.Operands[1]));
        foreach (var group in groups)
        {
            Slot[] shares = [.. group.Where(r => plain.Slot(r.Operands[0]).Value > 0).Select(r => result.Slot(r.Result))];
            var excess = shares.Sum(s => s.Value!.Value) - 100;
            if (shares.Length > 2 && excess != 0 && Math.Abs(excess) <= 0.03m && shares[^1].Value > excess)
            {
                var last = shares[^1];
                result = Accepted(result, last with { Value = last.Value - excess, Slack = last.Slack + 0.03m });
            }
        }

        return result;
    }

    /// <summary>The document with a slot and its repetitions so printed, or as it was when a relation no longer holds.</summary>
    private static Manuscript Accepted(Manuscript before, Slot changed)
    {
        var repeated = before.Relations.Any(r =>
            (r.Result == changed.Id && r.Operands.Length == 1) || (r.Operands.Contains(changed.Id) && r.Result != changed.Id)
        );
        var after = before.With([changed]);
        return !repeated && before.Relations.Where(r => r.Slots.Contains(changed.Id)).All(r => r.Holds(after.Slot)) ? after : before;
    }
}
