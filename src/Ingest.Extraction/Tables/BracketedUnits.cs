using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>Units in brackets at the end of a name: 年末数（辆）, 项目资金（万元）.</summary>
internal static class BracketedUnits
{
    private const int LongestUnit = 8;

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

    /// <summary>The unit after one of the names, the last first; none where none is printed.</summary>
    /// <param name="names">Names from the outermost.</param>
    public static string? In(IReadOnlyList<string> names)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            // 增减%: a percent sign needs no brackets.
            if (names[i].EndsWith('%') || names[i].EndsWith('％'))
            {
                return "%";
            }

            if (names[i].EndsWith(')') || names[i].EndsWith('）'))
            {
                if (AtEndOf(names[i]) is { } unit)
                {
                    return unit;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the word may stand in brackets as a unit, or be counted by a name (人数).</summary>
    /// <param name="word">Folded, without padding.</param>
    public static bool IsMeasureWord(string word) => MeasureWords.Contains(word) && !NotUnits.Contains(word);

    private static string? AtEndOf(string printed)
    {
        var name = CharacterFolding.Fold(printed);
        var open = OpeningOf(name);
        if (open < 0)
        {
            return null;
        }

        var inner = name[(open + 1)..^1].Replace("单位:", "", StringComparison.Ordinal).Trim();
        return IsUnit(inner) ? printed[(printed.Length - 1 - inner.Length)..^1].Trim() : null;
    }

    /// <summary>The bracket that the last one closes: （台（套））.</summary>
    private static int OpeningOf(string name)
    {
        var depth = 0;
        for (var i = name.Length - 1; i >= 0; i--)
        {
            depth += name[i] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsUnit(string word)
    {
        if (word.Length is 0 or > LongestUnit || NotUnits.Contains(word))
        {
            return false;
        }

        return MoneyUnit.InYuan(word) is not null || ReadsAsUnit(word) || word.Split('、', ',', '/').All(IsMeasureWord);
    }

    /// <summary>Whether the whole word would be the unit after a number.</summary>
    private static bool ReadsAsUnit(string word)
    {
        var text = "1" + word;
        return MeasureWords.Match(text, 1) > 1 && UnitReader.Read(text, text, 1).End == text.Length;
    }
}
