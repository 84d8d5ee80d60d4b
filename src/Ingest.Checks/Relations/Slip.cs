namespace Ingest.Checks;

/// <summary>
/// Tells a slip of the pen from another quantity: where words alone do not prove that two figures are the same, a difference of exactly
/// two swapped digits or of a factor of 10,000 does.
/// </summary>
internal static class Slip
{
    /// <summary>Whether the claimed figure of a broken relation looks like a slip of what its operands give.</summary>
    /// <param name="claim">A relation.</param>
    public static bool IsLikely(Claim claim) =>
        claim.Expression.Evaluate(Amount.Quantity) is { } should && IsLikely(claim.Claimed.Figure, should);

    /// <summary>Whether a figure looks like a slip of a value.</summary>
    /// <param name="figure">The figure as printed.</param>
    /// <param name="should">The value, money in 元.</param>
    public static bool IsLikely(Ingest.Model.Figure figure, Ingest.Model.Interval should) =>
        TypicalCause.Of(figure, should) is { } cause && (cause.Zh.Contains("换位") || cause.Zh.Contains("单位错位"));
}
