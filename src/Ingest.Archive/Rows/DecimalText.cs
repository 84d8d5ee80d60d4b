using System.Globalization;

namespace Ingest.Archive.Rows;

/// <summary>Exact decimal text: no separators, a point, the sign where it is negative.</summary>
internal static class DecimalText
{
    private const int MaxScale = 28;

    /// <summary>The value with all its digits, and with zeros up to the printed decimals.</summary>
    /// <param name="value">The value.</param>
    /// <param name="decimals">Digits printed after the point.</param>
    public static string Of(decimal value, int decimals = 0) =>
        value.ToString(
            "F" + Math.Clamp(decimals, value.Scale, MaxScale).ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );

    /// <summary>The value with all its digits; none for none.</summary>
    /// <param name="value">The value.</param>
    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Of(decimal, int)"/> writes.</summary>
    /// <param name="text">Exact decimal text.</param>
    public static decimal Parse(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
