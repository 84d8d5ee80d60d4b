namespace Ingest.Checks;

/// <summary>Whether an indicator was met.</summary>
internal enum IndicatorState
{
    /// <summary>In words, or not comparable.</summary>
    Unknown,

    /// <summary>The actual value reaches the target.</summary>
    Met,

    /// <summary>It does not.</summary>
    Missed,
}
