namespace Ingest.Extraction.Numbers;

/// <summary>
/// A number without a unit in running text is a figure only where the words around it say so; otherwise it may be a
/// code, a page number or the number of a list.
/// </summary>
internal static class BareNumberRule
{
    private static readonly string[] Leads =
    [
        "为",
        "是",
        "达",
        "达到",
        "共",
        "计",
        "至",
        "到",
        "得",
        "扣",
        "数",
        "率",
        "值",
        "量",
        "额",
        "分",
        ":",
        "超过",
        "低于",
        "高于",
        "不足",
        "约",
        "近",
        "仅",
        "有",
    ];

    /// <summary>Digits without separators or unit that are more likely a registration or account number.</summary>
    private const int ShortestIdentifier = 9;

    /// <summary>Whether a number without a unit is not to be believed.</summary>
    /// <param name="number">The digits and what stands around them.</param>
    /// <param name="compared">Whether a sign of comparison or a sign stands before it.</param>
    public static bool Excludes(NumberContext number, bool compared)
    {
        if (!number.Unit.IsNone || compared)
        {
            return false;
        }

        if (IsOperand(number) || (number.Run.IsPlainInteger && number.Run.Length >= ShortestIdentifier))
        {
            return true;
        }

        return number.Run.IsPlainInteger ? !IsAnnounced(number) || !IsClosed(number) : number.Before.IsEmpty && !IsClosed(number);
    }

    /// <summary>（1－60%）, 3×4: an operand of a formula.</summary>
    private static bool IsOperand(NumberContext number) =>
        number.Right is '×' or '÷' or '*' or '+' or '-' or '=' || number.Left is '×' or '÷' or '*' or '+';

    private static bool IsAnnounced(NumberContext number)
    {
        // 经营收入 0，: no code is 0.
        if (number.Run is { Length: 1, Value: 0 } && number.Left is >= '\u4e00' and <= '\u9fff')
        {
            return true;
        }

        foreach (var lead in Leads)
        {
            if (number.Before.EndsWith(lead))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClosed(NumberContext number) => number.After.IsEmpty || number.Right is ',' or '。' or ';' or '、' or ')' or '.';
}
