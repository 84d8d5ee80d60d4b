namespace Ingest.Extraction.Numbers;

/// <summary>Years, months, days and times of day are no figures; spans of time (3 个月, 5 年) are.</summary>
internal static class CalendarRule
{
    /// <summary>Whether the digits name a date or a part of one.</summary>
    /// <param name="number">The digits and what stands around them.</param>
    public static bool Excludes(NumberContext number) =>
        number.Run.Decimals == 0 ? IsYear(number) || IsMonthOrDay(number) || IsTimeOfDay(number) : IsDotted(number);

    private static bool IsYear(NumberContext number)
    {
        if (number.Run.Grouped)
        {
            return false;
        }

        if (number.LooksLikeYear)
        {
            return number.Right is '年' or '届' or '版' or '级' or '财' or '学'
                || number.Unit.Text is "年" or "学年" or "财年" or "年度"
                || IsBareYear(number);
        }

        // 22 年度, 22 年 5 月: a year of two digits shows by what follows.
        return number.Run.Length == 2
            && number.After is ['年', .. var rest]
            && (rest.StartsWith("度") || (rest.TrimStart(' ') is [var next, ..] && char.IsAsciiDigit(next)));
    }

    /// <summary>Four digits without unit or mark among other text; where they fill the text they may be an amount.</summary>
    private static bool IsBareYear(NumberContext number) =>
        number.Unit.IsNone && number.Text.AsSpan().Trim(' ').Length > 4 && number.Left is not ('≥' or '≤' or '>' or '<' or '=' or '±');

    private static bool IsMonthOrDay(NumberContext number) =>
        number.Run.IsPlainInteger
        && number.Run.Length <= 2
        && number.Right switch
        {
            '月' => number.Run.Value is >= 1 and <= 12,
            '日' => number.Run.Value is >= 1 and <= 31,
            _ => false,
        };

    private static bool IsTimeOfDay(NumberContext number) =>
        number.Run.Length <= 2
        && (
            (number.Right is '时' && number.Run.Value <= 24)
            || (number.Left is '时' && number.Right is '分')
            || (number.Right is ':' && number.After is [_, var minute, ..] && char.IsAsciiDigit(minute))
            || (number.Touching is ':' && number.Run.Start > 1 && char.IsAsciiDigit(number.Text[number.Run.Start - 2]))
        );

    /// <summary>2022.12 without a unit is a month.</summary>
    private static bool IsDotted(NumberContext number) =>
        number.Unit.IsNone
        && number.Run is { Grouped: false, Decimals: 1 or 2, Length: 6 or 7 }
        && number.Run.Value is >= 1990 and < 2100
        && number.Run.Value % 1 * (number.Run.Decimals == 1 ? 10 : 100) is >= 1 and <= 12;
}
