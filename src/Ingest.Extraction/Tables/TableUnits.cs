using System.Text.RegularExpressions;
using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>
/// Finds the unit of a table's figure where it is printed: in the cell, the row's name, the heading, the line beside the
/// title or a note. A unit is never guessed.
/// </summary>
internal static partial class TableUnits
{
    /// <summary>The unit of a figure that has none in its own cell.</summary>
    /// <param name="reading">The table.</param>
    /// <param name="row">Body row.</param>
    /// <param name="rowLabel">The parts of the row's name.</param>
    /// <param name="headings">The headings above the cell.</param>
    public static string Of(TableReading reading, int row, IReadOnlyList<string> rowLabel, HeadingStack headings)
    {
        // The unit of an indicator may have a column of its own (度量单位).
        if (
            headings.Meaning is ColumnMeaning.Target or ColumnMeaning.Result
            && reading.TextUnder(row, ColumnMeaning.Unit) is { Length: > 0 } own
        )
        {
            return own is "％" ? "%" : own;
        }

        if (headings.Unit is { } headed)
        {
            return headed;
        }

        var ofRow = reading.SpeaksForRow(rowLabel, headings.Meaning);
        var meaning = ofRow ? reading.MeaningOf(rowLabel[^1]) : headings.Meaning;
        if (meaning is ColumnMeaning.Weight or ColumnMeaning.Score)
        {
            return "分";
        }

        // A rate has its own unit: the 万元 that the rows are named with is not it.
        if (meaning is not ColumnMeaning.Percent && BracketedUnits.In(rowLabel) is { } named)
        {
            return named;
        }

        // 执行率（%） as a row prints its own unit.
        if (ofRow && meaning is ColumnMeaning.Percent && BracketedUnits.In([rowLabel[^1]]) is { } rate)
        {
            return rate;
        }

        return meaning switch
        {
            ColumnMeaning.Count => CountedIn(ofRow ? rowLabel[^1] : headings.Last) is { Length: > 0 } counted ? counted
            : MoneyUnit.InYuan(reading.Unit) is null ? reading.Unit
            : "",
            ColumnMeaning.Money or ColumnMeaning.Unknown => reading.Unit,
            _ => "",
        };
    }

    /// <summary>The unit printed beside the title or in a note.</summary>
    /// <param name="table">The table.</param>
    public static string OfTable(Table table)
    {
        if (table.Unit.Length > 0)
        {
            return Labels.Compact(table.Unit);
        }

        foreach (var note in table.Notes)
        {
            if (UnitLine().Match(CharacterFolding.Fold(note)) is { Success: true } match)
            {
                return match.Groups["unit"].Value;
            }
        }

        return "";
    }

    /// <summary>人数 is printed, so its unit is 人; 数量 names none.</summary>
    private static string CountedIn(string name)
    {
        var words = Labels.Compact(name);
        words = words.EndsWith('数') && words.Length > 1 ? words[..^1] : words;
        foreach (var length in (ReadOnlySpan<int>)[2, 1])
        {
            if (words.Length >= length && BracketedUnits.IsMeasureWord(words[^length..]))
            {
                return words[^length..];
            }
        }

        return "";
    }

    [GeneratedRegex(@"单位:\s*(?<unit>(?:人民币)?(?:万|千|百万|亿)?元)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UnitLine();
}
