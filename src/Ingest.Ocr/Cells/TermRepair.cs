using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Mends standing terms of accounts (固定用语) in which one character was read as another that looks like it: 部让决算 is no word, 部门决算 is. Only whole
/// terms of four characters are looked for, so that words such as 宣传部内设机构 or 本年未结清 stay as they were read.
/// </summary>
internal static class TermRepair
{
    /// <summary>Length of a term in characters.</summary>
    private const int Length = 4;

    /// <summary>What the confidence of a character is worth that gave way to a term.</summary>
    private const double Mistaken = 0.9;

    /// <summary>The terms; 0 stands for any digit.</summary>
    private static readonly HashSet<string> Terms =
    [
        .. """
            部门决算 部门预算 部门收支 部门整体 部门绩效 部门管理 部门决策 部门履职 部门职责 部门概况 部门评价 部门自评 部门构成 部门意见 部门签章 主管部门 财政部门 政府部门 所属部门
            收入支出 收入决算 收入预算 收入合计 收入总计 收入来源 收入情况 拨款收入 事业收入 经营收入 其他收入 补助收入 上缴收入 本年收入 财政收入 非税收入 收入类别
            年末结转 年末结余 年末数为 财政拨款 拨款支出 拨款结转 支出决算 支出预算 预算支出 决算支出 决算报表 决算总表 决算情况 决算数据 决算公开 结转结余 结余分配 和结余为
            离休人员 退休人员 离休干部 退休干部 离休0人 离休00 退休0人 退休00 纳入部门 纳入本部
            """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Characters of the terms, and what they are taken for where a typeface draws them in an unusual way or print is small.</summary>
    private static readonly Dictionary<char, string> Lookalikes = new()
    {
        ['门'] = "让内由诈所订同",
        ['入'] = "大人太火",
        ['末'] = "未",
        ['拨'] = "按拔所搜",
        ['决'] = "次",
        ['算'] = "站箕第",
        ['余'] = "佘",
        ['报'] = "抱",
        ['休'] = "体林",
    };

    /// <summary>The symbols of a line with such terms.</summary>
    /// <param name="symbols">From left to right.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols)
    {
        var text = string.Concat(
                symbols.Select(s =>
                    s.Text is not [var only] ? ' '
                    : char.IsAsciiDigit(only) ? '0'
                    : only
                )
            )
            .ToCharArray();
        List<Symbol>? mended = null;
        for (var start = 0; start + Length <= text.Length; start++)
        {
            foreach (var at in Enumerable.Range(start, Length))
            {
                if (Meant(text.AsSpan(start, Length), at - start) is { } meant)
                {
                    mended ??= [.. symbols];
                    mended[at] = symbols[at] with { Text = meant.ToString(), Confidence = symbols[at].Confidence * Mistaken };
                    text[at] = meant;
                }
            }
        }

        return mended ?? symbols;
    }

    /// <summary>The character that makes a term of four where another stands that looks like it; none where there is none.</summary>
    private static char? Meant(ReadOnlySpan<char> read, int at)
    {
        Span<char> term = stackalloc char[Length];
        read.CopyTo(term);
        foreach (var (meant, taken) in Lookalikes)
        {
            term[at] = meant;
            if (taken.Contains(read[at]) && Terms.Contains(new string(term)))
            {
                return meant;
            }
        }

        return null;
    }
}
