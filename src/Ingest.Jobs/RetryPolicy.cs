namespace Ingest.Jobs;

/// <summary>When a failure that may pass is tried again: after a time that doubles with each attempt, with some chance in it.</summary>
public sealed record RetryPolicy
{
    /// <summary>How often the process that works on a document may die before the document is set aside.</summary>
    public const int MostLosses = 2;

    /// <summary>How many attempts a document gets in all on workers that lack a component it needs, before it is given up.</summary>
    public const int MostAttemptsElsewhere = 8;

    /// <summary>Time from the first failure to the second attempt.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest time between two attempts.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Attempts in all, at least 1.</summary>
    public int MostAttempts { get; init; } = 12;

    /// <summary>Time until the next attempt: between half and all of the doubled time, so that many that failed together do not come back together.</summary>
    /// <param name="attempt">Attempts made, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public TimeSpan Delay(int attempt, double chance)
    {
        // Beyond this the longest delay is met anyway, and a shift by more would overflow.
        var doubled = FirstDelay * (1L << Math.Clamp(attempt - 1, 0, 30));
        var most = doubled < LongestDelay ? doubled : LongestDelay;
        return most * (0.5 + chance / 2);
    }
}
