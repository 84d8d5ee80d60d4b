using System.Globalization;

namespace Ingest.SampleDocs.Documents;

/// <summary>One place of print that carries a number, or a word that depends on numbers (增加, 减少); what breaks change.</summary>
/// <param name="Id">Index in the manuscript.</param>
public sealed record Slot(int Id)
{
    /// <summary>The number as printed, without lead and tail; none for a word.</summary>
    public decimal? Value { get; init; }

    /// <summary>Digits after the point.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether thousands are separated by commas.</summary>
    public bool Grouped { get; init; }

    /// <summary>The word, for a slot without a number.</summary>
    public string Word { get; init; } = "";

    /// <summary>Printed before the number and part of it, as <c>&gt;=</c>.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Printed behind the number, as <c> 万元</c> or <c>%</c>.</summary>
    public string Tail { get; init; } = "";

    /// <summary>The unit the number has, printed here or in a header.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Row and column label, for a number in a table; a number in the text gets its label from the words before it.</summary>
    public string Label { get; init; } = "";

    /// <summary>Place within a form, as <c>funds[0].budget</c>; empty elsewhere.</summary>
    public string FormPath { get; init; } = "";

    /// <summary>Where the truth file lists it.</summary>
    public SlotUse Use { get; init; }

    /// <summary>The digits as printed.</summary>
    public string Number =>
        Value is { } value
            ? value.ToString((Grouped ? "N" : "F") + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : Word;

    /// <summary>What cutting or adjusting explains beyond rounding, to each side, in the unit printed.</summary>
    public decimal Slack { get; init; }

    /// <summary>How the number is written; 亿元 is no matter of writing but of value and unit.</summary>
    public NumberShape Shape { get; init; }

    /// <summary>All that is printed.</summary>
    public string Text =>
        Shape switch
        {
            NumberShape.FullWidth when Value is not null => Lead + string.Concat(Number.Select(FullWidth)) + Tail,
            NumberShape.TriangleNegatives when Value < 0 => Lead + "△" + Number[1..] + Tail,
            NumberShape.BracketedNegatives when Value < 0 => Lead + "（" + Number[1..] + Tail + "）",
            _ => Lead + Number + Tail,
        };

    /// <summary>元 per unit for money, else 1.</summary>
    public decimal Factor =>
        Unit switch
        {
            "万元" => 10_000m,
            "亿元" => 100_000_000m,
            _ => 1m,
        };

    /// <summary>The values it may stand for, money in 元; whole numbers are counts and exact.</summary>
    public Bounds Bounds
    {
        get
        {
            var value = Value ?? throw new InvalidOperationException($"Slot {Id} holds the word {Word}, not a number.");
            var half = Decimals == 0 ? 0m : new decimal(5, 0, 0, false, (byte)(Decimals + 1));
            half += Slack;
            return new Bounds((value - half) * Factor, (value + half) * Factor);
        }
    }

    /// <summary>The same place with its number written in another way; nobody brackets what is negative in running text.</summary>
    public Slot Shaped(NumberShape shape) =>
        shape == NumberShape.HundredMillions ? InHundredMillions()
        : shape == NumberShape.BracketedNegatives && Label.Length == 0 ? this
        : this with { Shape = shape };

    private Slot InHundredMillions()
    {
        var large = Unit == "万元" && Math.Abs(Value ?? 0) >= 10_000 && Tail.Contains(Unit, StringComparison.Ordinal);
        return large
            ? this with
            {
                Value = Value / 10_000,
                Decimals = Decimals + 4,
                Unit = "亿元",
                Tail = Tail.Replace("万元", "亿元", StringComparison.Ordinal),
            }
            : this;
    }

    private static char FullWidth(char c) => (char)(c - '!' + '！');
}
