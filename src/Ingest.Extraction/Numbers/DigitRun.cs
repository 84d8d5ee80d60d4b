namespace Ingest.Extraction.Numbers;

/// <summary>Digits that read as one number, with separators and decimal point but without sign or unit.</summary>
/// <param name="Start">Index of the first digit.</param>
/// <param name="End">Index after the last digit.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="Grouped">Whether thousands are separated.</param>
internal readonly record struct DigitRun(int Start, int End, decimal Value, int Decimals, bool Grouped)
{
    /// <summary>Whether it is printed as plain digits: no point, no separators.</summary>
    public bool IsPlainInteger => Decimals == 0 && !Grouped;

    /// <summary>Characters it covers.</summary>
    public int Length => End - Start;
}
