namespace Ingest.Extraction.Numbers;

/// <summary>Numbers that name a place in a series: 第 3 条, 附件 2, 表 1-1, 〔2023〕99 号, and list numbers (1. （1） 2、).</summary>
internal static class OrdinalRule
{
    /// <summary>Words whose number is a name unless a unit follows it.</summary>
    private static readonly string[] Named =
    [
        "表",
        "图",
        "附件",
        "附表",
        "附录",
        "附图",
        "附",
        "注",
        "专栏",
        "公开",
        "编号",
        "文号",
        "编码",
        "代码",
        "科目",
        "序号",
        "号码",
        "账号",
        "电话",
        "传真",
        "手机",
        "邮编",
        "版本",
        "热线",
        "No.",
        "NO.",
        "№",
        "级别",
    ];

    /// <summary>Whether the digits name a place in a series.</summary>
    /// <param name="number">The digits and what stands around them.</param>
    public static bool Excludes(NumberContext number) =>
        number.Left is '第'
        || EndsOrdinalRange(number)
        || IsPageCount(number)
        || number.Right is '号'
        || IsNamed(number)
        || IsBracketed(number)
        || IsListNumber(number);

    /// <summary>Whether a list number may stand at <paramref name="start"/>: at the start of the text or after the end of a clause.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="start">Index of its first digit.</param>
    public static bool IsAtListPosition(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '。' or ';' or ':' or '!' or '?' or '”' or '」' or ')';
    }

    /// <summary>第 3 页 共 15 页.</summary>
    private static bool IsPageCount(NumberContext number) =>
        number.Unit.Text is "页" && number.Before.EndsWith("共") && number.Before[..^1].TrimEnd(" ,/").EndsWith("页");

    /// <summary>第 1-3 页, 第 5 至 8 条: the end of a range of ordinals is one itself.</summary>
    private static bool EndsOrdinalRange(NumberContext number)
    {
        var before = number.Before;
        if (before.IsEmpty || before[^1] is not ('-' or '—' or '~' or '至' or '到' or '、'))
        {
            return false;
        }

        var first = before[..^1].TrimEnd("0123456789 -—~、至到");
        return first.Length < before.Length - 1 && first.EndsWith("第");
    }

    private static bool IsNamed(NumberContext number)
    {
        if (!number.Unit.IsNone && number.Unit.Text is not ("项" or "部" or "类" or "本" or "级" or "表"))
        {
            return false;
        }

        var before = number.Before.TrimEnd(':').TrimEnd('为').TrimEnd('是');
        foreach (var word in Named)
        {
            if (before.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A short plain number alone in brackets numbers a list, a note or a year.</summary>
    private static bool IsBracketed(NumberContext number) =>
        number.Run.IsPlainInteger
        && number.Run.Length <= 4
        && number.Left is ('(' or '[' or '〔' or '【' or '﹝')
        && number.Right is (')' or ']' or '〕' or '】' or '﹞');

    private static bool IsListNumber(NumberContext number)
    {
        if (
            number.Run.Length > 5
            || number.Run.Grouped
            || number.Right is not ('.' or '、' or ')')
            || !IsAtListPosition(number.Text, number.Run.Start)
        )
        {
            return IsSectionNumber(number);
        }

        var after = number.After[1..].TrimStart(' ');
        return after.IsEmpty || !char.IsAsciiDigit(after[0]) || number.After is [_, ' ', ..];
    }

    /// <summary>1.2 at the start of a heading.</summary>
    private static bool IsSectionNumber(NumberContext number) =>
        number.Before.IsEmpty
        && number.Run is { Decimals: 1, Grouped: false }
        && number.Run.Value < 100
        && number.Unit.IsNone
        && char.IsLetter(number.Right);
}
