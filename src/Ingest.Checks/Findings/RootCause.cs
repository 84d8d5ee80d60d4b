using Ingest.Model;

namespace Ingest.Checks;

/// <summary>One thing that is wrong and everything it breaks.</summary>
internal sealed record RootCause
{
    /// <summary>Figures whose change mends the relations, with the value (money in 元) each should have; the likeliest first.</summary>
    public required IReadOnlyList<(Figure Figure, Interval Should)> Suspects { get; init; }

    /// <summary>The relation that shows it best.</summary>
    public required Verdict Primary { get; init; }

    /// <summary>The other relations it breaks.</summary>
    public required IReadOnlyList<Verdict> Consequences { get; init; }

    /// <summary>Whether the figures single the suspect out: its change mends several relations, or any other change breaks one.</summary>
    public required bool IsCertain { get; init; }
}
