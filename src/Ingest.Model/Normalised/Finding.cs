namespace Ingest.Model;

/// <summary>Something in a report that cannot be true, or is worth a look.</summary>
public sealed record Finding
{
    /// <summary>Identity within the document.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>A sentence an auditor can paste into a letter, in Chinese, with the formula and the printed operands.</summary>
    public required string Message { get; init; }

    /// <summary>The same in English.</summary>
    public required string MessageEn { get; init; }

    /// <summary>The page of the claimed figure.</summary>
    public required int Page { get; init; }

    /// <summary>What the operands give, as it would be printed.</summary>
    public string? Expected { get; init; }

    /// <summary>What is printed.</summary>
    public string? Actual { get; init; }

    /// <summary>Actual minus expected.</summary>
    public string? Difference { get; init; }

    /// <summary>Ids of every operand, the claimed figure first.</summary>
    public required IReadOnlyList<string> Figures { get; init; }

    /// <summary>Operands that stand in other documents of the same organisation; empty where the document alone shows what is wrong.</summary>
    public IReadOnlyList<OutsideFigure> Outside { get; init; } = [];

    /// <summary>Probability that it is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}
