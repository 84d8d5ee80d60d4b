namespace Ingest.Model;

/// <summary>One arithmetic or logical relation a report claims, evaluated.</summary>
public sealed record Relation
{
    /// <summary>Id of the rule that claims it.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether it holds.</summary>
    public required RelationStatus Status { get; init; }

    /// <summary>What the operands give, in <see cref="Unit"/>.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What is printed, in <see cref="Unit"/>.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Actual minus expected.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference that rounding explains.</summary>
    public decimal? Slack { get; init; }

    /// <summary>Unit of the numbers above, as printed with the claimed figure.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Ids of all operands, the claimed figure first.</summary>
    public required IReadOnlyList<string> Figures { get; init; }
}
