namespace Ingest.Checks;

/// <summary>How the claimed figure relates to the recomputed value.</summary>
internal enum Comparison
{
    /// <summary>Equal within rounding.</summary>
    Equal,

    /// <summary>Not more than the recomputed value.</summary>
    AtMost,

    /// <summary>Not less than the recomputed value.</summary>
    AtLeast,
}
