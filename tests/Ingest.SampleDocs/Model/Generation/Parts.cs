namespace Ingest.SampleDocs.Model.Generation;

/// <summary>Splitting amounts and whole numbers so that the parts add up exactly.</summary>
internal static class Parts
{
    /// <summary>Splits an amount in proportion to weights; the last part takes what is left.</summary>
    public static Amount[] Split(Amount whole, IReadOnlyList<int> weights)
    {
        var sum = weights.Sum();
        var parts = weights.Select(w => new Amount((long)((Int128)whole.Fen * w / sum))).ToArray();
        parts[^1] = whole - Amount.Sum(parts[..^1]);
        return parts;
    }

    /// <summary>Splits points into <paramref name="count"/> whole parts of at least one that differ by little.</summary>
    public static int[] Points(int whole, int count, SeededRandom random)
    {
        var parts = Enumerable.Repeat(whole / count, count).ToArray();
        for (var i = 0; i < whole % count; i++)
        {
            parts[i]++;
        }

        for (var k = 0; k < count / 2; k++)
        {
            var (i, j) = (random.Between(0, count - 1), random.Between(0, count - 1));
            if (i != j && parts[j] > 2)
            {
                parts[i]++;
                parts[j]--;
            }
        }

        return parts;
    }

    /// <summary>An amount from <paramref name="low"/> to <paramref name="high"/> 万元, to the 分.</summary>
    public static Amount Money(this SeededRandom random, int low, int high) => new(random.Between(low * 1_000_000L, high * 1_000_000L));

    /// <summary>An amount changed by a random number of parts per thousand.</summary>
    public static Amount Vary(this SeededRandom random, Amount amount, int lowThousandths, int highThousandths) =>
        amount.Thousandths(random.Between(lowThousandths, highThousandths)) + new Amount(random.Between(0, 9_999));
}
