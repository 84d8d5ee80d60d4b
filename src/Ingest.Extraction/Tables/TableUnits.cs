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
    /// <summary>Bracketed words at the end of a name that are measure words elsewhere but not here.</summary>
    private static readonly string[] NotUnits =
    [
        "类",
        "款",
        "项",
        "处",
        "所",
        "组",
        "队",
        "部",
        "班",
        "村",
        "校",
        "团",
        "群",
        "层",
        "堂",
        "单",
        "本",
        "名",
    ];

    /// <summary>The unit of a figure that has none in its own cell.</summary>
    /// <param name="reading">The table.</param>
    /// <param name="rowLabel">The parts of the row's name.</param>
    /// <param name="headings">The headings above the cell.</param>
    /// <param name="meaning">What the cells of the column are.</param>
    public static string Of(TableReading reading, IReadOnlyList<string> rowLabel, IReadOnlyList<string> headings, ColumnMeaning meaning)
    {
        if (BracketedIn(headings, headings.Count) is { } headed)
        {
            return headed;
        }

        var row = rowLabel.Count > 0 ? reading.MeaningOf(rowLabel[^1]) : ColumnMeaning.Unknown;
        if (meaning is ColumnMeaning.Weight or ColumnMeaning.Score || row is ColumnMeaning.Weight or ColumnMeaning.Score)
        {
            return "分";
        }

        // A rate has its own unit: the 万元 that the rows are named with is not it.
        if (BracketedIn(rowLabel, meaning is ColumnMeaning.Percent ? 0 : rowLabel.Count) is { } named)
        {
            return named;
        }

        if (meaning is ColumnMeaning.Count)
        {
            return CountedIn(headings[^1]);
        }

        if (row is ColumnMeaning.Count)
        {
            return CountedIn(rowLabel[^1]);
        }

        return meaning is ColumnMeaning.Money or ColumnMeaning.Unknown && row is not ColumnMeaning.Percent ? OfTable(reading.Table) : "";
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

    /// <summary>The unit in brackets at the end of a name: 年末数（辆）, 项目资金（万元）.</summary>
    private static string? BracketedIn(IReadOnlyList<string> names, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            var name = CharacterFolding.Fold(names[i]);
            if (name.EndsWith(')') && OpeningOf(name) is var open && open >= 0)
            {
                var inner = name[(open + 1)..^1].Replace("单位:", "", StringComparison.Ordinal).Trim();
                if (IsUnit(inner))
                {
                    return names[i][(names[i].Length - 1 - inner.Length)..^1].Trim();
                }
            }
        }

        return null;
    }

    /// <summary>The bracket that the last one closes: （台（套））.</summary>
    private static int OpeningOf(string name)
    {
        var depth = 0;
        for (var i = name.Length - 1; i >= 0; i--)
        {
            depth +=
                name[i] is ')' ? 1
                : name[i] is '(' ? -1
                : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsUnit(string word)
    {
        if (word.Length is 0 or > 8 || NotUnits.Contains(word))
        {
            return false;
        }

        return MoneyUnit.InYuan(word) is not null
            || PrintedUnitOf(word) == word.Length
            || word.Split('、', ',', '/').All(w => MeasureWords.Contains(w) && !NotUnits.Contains(w));
    }

    /// <summary>How far the word reads as a unit after a number.</summary>
    private static int PrintedUnitOf(string word) =>
        UnitReader.Read("1" + word, "1" + word, 1) is { IsNone: false } unit && MeasureWords.Match(word, 0) > 0 ? unit.End - 1 : 0;

    /// <summary>人数 is printed, so its unit is 人; 数量 names none.</summary>
    private static string CountedIn(string name)
    {
        var words = Labels.Compact(name);
        if (words.EndsWith('数') && words.Length > 1)
        {
            words = words[..^1];
        }

        foreach (var length in (ReadOnlySpan<int>)[2, 1])
        {
            if (words.Length >= length && MeasureWords.Contains(words[^length..]) && !NotUnits.Contains(words[^length..]))
            {
                return words[^length..];
            }
        }

        return "";
    }

    [GeneratedRegex(@"单位:\s*(?<unit>(?:人民币)?(?:万|千|百万|亿)?元)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UnitLine();
}
