using Ingest.Model;

namespace Ingest.Extraction.Numbers.Readings;

/// <summary>A number that a recogniser read, with all that it may be.</summary>
/// <param name="Number">The likeliest number; its places are those of the text as read.</param>
/// <param name="Raw">How it must have been printed where that is not how it was read; none where it is.</param>
/// <param name="Confidence">Probability that it was read right, 0 to 1.</param>
/// <param name="Readings">What it may be instead, likeliest first.</param>
internal sealed record Recognition(PrintedNumber Number, string? Raw, double Confidence, IReadOnlyList<AlternativeReading> Readings)
{
    /// <summary>What stands before the digits and is no part of a reading.</summary>
    private const string Prefixes = " ><=≥≤±¥￥";

    /// <summary>A number in running text, taken as it was read: its alternatives and its confidence; none for born-digital text.</summary>
    /// <param name="text">Text of the paragraph or cell.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="number">A number in it.</param>
    /// <param name="style">How the column prints its numbers.</param>
    public static Recognition? Of(string text, IReadOnlyList<TextLine> lines, PrintedNumber number, ColumnStyle style = default)
    {
        if (lines.All(l => l.Uncertain.Count == 0))
        {
            return null;
        }

        var folded = CharacterFolding.Fold(text);
        var start = number.Start;
        while (start < number.NumberEnd && Prefixes.Contains(folded[start], StringComparison.Ordinal))
        {
            start++;
        }

        if (SymbolLattice.Of(folded, lines, start, number.NumberEnd) is not { } lattice)
        {
            return null;
        }

        var readings = NumberReadings.Of(lattice, style);
        var asRead = readings.Find(r => r.Value == number.Value && r.Decimals == number.Decimals);
        // Where the scanner has its own way with the characters (负 far in front of the digits), nothing is known but their worth.
        return asRead is null
            ? new Recognition(number, null, lattice.Covered, [])
            : new Recognition(number, null, asRead.Confidence, Around(text, number, start, readings.Where(r => r != asRead)));
    }

    /// <summary>The number that fills a cell; none for born-digital text and where the marks make no number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="read">The number as read, where the text is one.</param>
    /// <param name="style">How the column prints its numbers.</param>
    /// <param name="isNumeric">Whether the column holds numbers: marks that are none are taken for one there only.</param>
    public static Recognition? OfCell(Cell cell, PrintedNumber? read, ColumnStyle style, bool isNumeric)
    {
        if (cell.Lines.All(l => l.Uncertain.Count == 0))
        {
            return null;
        }

        if (read is { } number && Of(cell.Text, cell.Lines, number, style) is { } known)
        {
            return known.Readings is [var first, ..] && first.Confidence > known.Confidence ? Corrected(cell, number.Start, known) : known;
        }

        return read is null && MarksOfNumber.Find(cell.Text, isNumeric) is var (start, end) ? OfMarks(cell, start, end, style) : null;
    }

    private static Recognition? OfMarks(Cell cell, int start, int end, ColumnStyle style)
    {
        if (SymbolLattice.Of(CharacterFolding.Fold(cell.Text), cell.Lines, start, end) is not { } lattice)
        {
            return null;
        }

        var readings = NumberReadings.Of(lattice, style);
        return readings.Count == 0 ? null : Placed(cell, start, end, readings[0], readings.Skip(1));
    }

    /// <summary>A likelier reading takes the place of the number as read, which stays among the readings.</summary>
    private static Recognition Corrected(Cell cell, int start, Recognition known)
    {
        var number = known.Number;
        var asRead = new AlternativeReading(cell.Text[number.Start..number.End].Trim(), number.Value, number.Decimals, known.Confidence);
        var best = known.Readings[0];
        var others = known.Readings.Skip(1).Append(asRead).OrderByDescending(r => r.Confidence);
        return new Recognition(
            number with
            {
                Start = start,
                Value = best.Value,
                Decimals = best.Decimals,
            },
            best.Raw,
            best.Confidence,
            [.. others]
        );
    }

    /// <summary>The reading put into the cell's text must be a number with whatever stands around it.</summary>
    private static Recognition? Placed(Cell cell, int start, int end, AlternativeReading best, IEnumerable<AlternativeReading> others)
    {
        var text = cell.Text[..start] + best.Raw + cell.Text[end..];
        if (CellNumber.Read(text) is not { } number || number.Value != best.Value)
        {
            return null;
        }

        var shift = cell.Text.Length - text.Length;
        var placed = number with { NumberEnd = number.NumberEnd + shift, End = number.End + shift };
        return new Recognition(
            placed,
            text[number.Start..number.End].Trim(),
            best.Confidence,
            [.. others.Select(r => r with { Raw = (cell.Text[number.Start..start] + r.Raw + cell.Text[end..placed.End]).Trim() })]
        );
    }

    /// <summary>Readings with what is printed before and behind the digits.</summary>
    private static List<AlternativeReading> Around(
        string text,
        PrintedNumber number,
        int start,
        IEnumerable<AlternativeReading> readings
    ) => [.. readings.Select(r => r with { Raw = (text[number.Start..start] + r.Raw + text[number.NumberEnd..number.End]).Trim() })];
}
