using System.Globalization;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Amounts as a report prints them.</summary>
internal static class Amount
{
    /// <summary>A figure with thousands separators and all its decimals, with a per cent sign where it has one.</summary>
    /// <param name="figure">The figure.</param>
    public static string Print(Figure figure) => Print(figure.Value, figure.Decimals) + (figure.Unit == "%" ? "%" : "");

    /// <summary>A value with thousands separators.</summary>
    /// <param name="value">The value.</param>
    /// <param name="decimals">Digits after the point.</param>
    public static string Print(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals, CultureInfo.InvariantCulture);

    /// <summary>元 per printed unit for money, 1 for everything else.</summary>
    /// <param name="unit">Unit as printed.</param>
    public static decimal Scale(string unit) => MoneyUnit.InYuan(unit) ?? 1m;

    /// <summary>
    /// What a figure may stand for, money in 元. People, vehicles, questionnaires and whole points are counted, not rounded:
    /// printed without decimals they stand for themselves.
    /// </summary>
    /// <param name="figure">The figure.</param>
    public static Interval Quantity(Figure figure) => IsCount(figure) ? Interval.Exactly(figure.Value) : figure.Quantity;

    /// <summary>Whether values in the two units can be added: both money, or the same unit.</summary>
    /// <param name="a">A unit.</param>
    /// <param name="b">Another.</param>
    public static bool Comparable(string a, string b) => a == b || (MoneyUnit.InYuan(a) is not null && MoneyUnit.InYuan(b) is not null);

    private static bool IsCount(Figure figure) =>
        figure.Decimals == 0 && figure.Unit is not ("%" or "") && MoneyUnit.InYuan(figure.Unit) is null;
}
