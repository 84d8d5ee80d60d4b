using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>One number as printed, from a table or from prose.</summary>
public sealed record Figure
{
    /// <summary>Identity within the document.</summary>
    public required string Id { get; init; }

    /// <summary>Full label: table title, row label and column label, or the words that lead to the number.</summary>
    public required string Label { get; init; }

    /// <summary>Stable id of a known concept, such as <c>expenditure.basic</c>.</summary>
    public string? Concept { get; init; }

    /// <summary>What the figure is about in time or plan.</summary>
    public Period Period { get; init; }

    /// <summary>What part it plays in its clause or table.</summary>
    public FigureRole Role { get; init; }

    /// <summary>Value in the printed unit, sign included.</summary>
    public required decimal Value { get; init; }

    /// <summary>Unit as printed in cell, row, header, title or note; empty where none is printed, never guessed.</summary>
    public required string Unit { get; init; }

    /// <summary>Digits printed after the point.</summary>
    public required int Decimals { get; init; }

    /// <summary>As printed.</summary>
    public required string Raw { get; init; }

    /// <summary>Sign of comparison before the number: <c>&gt;=</c>, <c>&lt;=</c>, <c>=</c>, <c>&gt;</c>, <c>&lt;</c>, <c>±</c> or empty.</summary>
    public string Comparison { get; init; } = "";

    /// <summary>The page it is printed on, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Where it is printed; its first part, when it is broken over lines.</summary>
    public required Box Box { get; init; }

    /// <summary>All its printed parts in order, <see cref="Box"/> the first, when it is broken over lines or pages; else empty.</summary>
    public IReadOnlyList<PrintedBox> Boxes { get; init; } = [];

    /// <summary>Probability that it was read right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What a recognised figure may be instead, likeliest first, without the value it has; empty for born-digital text.</summary>
    public IReadOnlyList<AlternativeReading> Readings { get; init; } = [];

    /// <summary>
    /// <see cref="Raw"/> as the recogniser read it, where the relations of the document showed that another of its readings is
    /// right (识别修正); none where the figure stands as it was read.
    /// </summary>
    public string? Repaired { get; init; }

    /// <summary>The table it stands in.</summary>
    public string? Table { get; init; }

    /// <summary>Row of its cell; negative in a header.</summary>
    public int? Row { get; init; }

    /// <summary>Column of its cell.</summary>
    public int? Column { get; init; }

    /// <summary>The section it stands in.</summary>
    public string? Section { get; init; }

    /// <summary>The paragraph it stands in, for figures from prose.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Index of its first character in the text of its paragraph or cell.</summary>
    public int Offset { get; init; }

    /// <summary>All values it may stand for, in its printed unit.</summary>
    [JsonIgnore]
    public Interval Interval => Interval.Printed(Value, Decimals);

    /// <summary>All values it may stand for: money in 元, anything else in its printed unit.</summary>
    [JsonIgnore]
    public Interval Quantity => Interval * (MoneyUnit.InYuan(Unit) ?? 1m);
}
