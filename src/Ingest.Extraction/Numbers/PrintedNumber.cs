namespace Ingest.Extraction.Numbers;

/// <summary>A number that stands for a quantity, with the marks that belong to it.</summary>
internal readonly record struct PrintedNumber
{
    /// <summary>Index of its first character: comparison sign, sign or digit.</summary>
    public required int Start { get; init; }

    /// <summary>Index after its last digit (or closing bracket of a negative).</summary>
    public required int NumberEnd { get; init; }

    /// <summary>Index after its unit, or after the number where no unit is printed.</summary>
    public required int End { get; init; }

    /// <summary>Value with sign, in the printed unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>Digits printed after the point.</summary>
    public required int Decimals { get; init; }

    /// <summary>Unit as printed, empty where none is.</summary>
    public required string Unit { get; init; }

    /// <summary>Sign of comparison, as in <see cref="Ingest.Model.Figure.Comparison"/>.</summary>
    public required string Comparison { get; init; }
}
