namespace Ingest.SampleDocs.Model;

/// <summary>
/// What a document does beyond the plain form: it says more about its own figures, and it shows oddities that honest reports have and that
/// are no errors. The habits of a document are drawn once, so that it is consistent with itself.
/// </summary>
public sealed record Habits
{
    /// <summary>None of it.</summary>
    public static Habits Plain { get; } = new();

    /// <summary>Whether further sentences and cells repeat, count and compare the figures.</summary>
    public bool SaysMore { get; init; }

    /// <summary>Whether tables in 元 come with text in 万元.</summary>
    public bool TextInTenThousands { get; init; }

    /// <summary>Whether a change of nothing is 持平 instead of 增加 0.00.</summary>
    public bool Level { get; init; }

    /// <summary>Whether a change from nothing has no rate (上年无此项支出) instead of 100.00 %.</summary>
    public bool NoRateFromNothing { get; init; }

    /// <summary>Whether zeros in tables of final accounts are dashes.</summary>
    public bool DashZeros { get; init; }

    /// <summary>Whether rows under 其中 are only some of the parts.</summary>
    public bool SomeParts { get; init; }

    /// <summary>Whether an outcome is 超过 or 未达到 its target instead of 大于 or 小于.</summary>
    public bool OtherClaimWords { get; init; }

    /// <summary>Whether more was spent than there was, so that opening or closing balances are negative.</summary>
    public bool NegativeBalances { get; init; }

    /// <summary>Whether a project was not started: nothing spent, every indicator at 0 and without points, also those a 0 would meet.</summary>
    public bool NotStarted { get; init; }

    /// <summary>Whether scores of execution rates are cut to two decimals.</summary>
    public bool CutScores { get; init; }

    /// <summary>Whether two projects have one name and differ in the year.</summary>
    public bool SameNames { get; init; }

    /// <summary>Whether some figures are those of the year before.</summary>
    public bool Unchanged { get; init; }

    /// <summary>Habits by chance.</summary>
    /// <param name="random">Source of chance.</param>
    public static Habits By(SeededRandom random) =>
        new()
        {
            SaysMore = true,
            TextInTenThousands = random.Chance(50),
            Level = random.Chance(50),
            NoRateFromNothing = random.Chance(40),
            DashZeros = random.Chance(25),
            SomeParts = random.Chance(30),
            OtherClaimWords = random.Chance(50),
            NegativeBalances = random.Chance(15),
            NotStarted = random.Chance(25),
            CutScores = random.Chance(25),
            SameNames = random.Chance(30),
            Unchanged = random.Chance(40),
        };
}
