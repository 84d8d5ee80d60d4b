using System.Text.RegularExpressions;

namespace Ingest.Extraction.Tables;

/// <summary>Tells from the words of a heading what stands under it.</summary>
internal static partial class Headings
{
    private static readonly (Regex Pattern, ColumnMeaning Meaning)[] Rules =
    [
        (RowNumbers(), ColumnMeaning.RowNumber),
        (Codes(), ColumnMeaning.Code),
        (Units(), ColumnMeaning.Unit),
        (Comparisons(), ColumnMeaning.Comparison),
        (Remarks(), ColumnMeaning.Remark),
        (Dates(), ColumnMeaning.Date),
        (Percents(), ColumnMeaning.Percent),
        (Weights(), ColumnMeaning.Weight),
        (Scores(), ColumnMeaning.Score),
        (Targets(), ColumnMeaning.Target),
        (Results(), ColumnMeaning.Result),
        (Counts(), ColumnMeaning.Count),
        (Labels(), ColumnMeaning.Label),
        (Amounts(), ColumnMeaning.Money),
    ];

    /// <summary>The meaning of a heading.</summary>
    /// <param name="heading">Its words; spaces and a unit in brackets at its end do not count.</param>
    public static ColumnMeaning MeaningOf(string heading)
    {
        var words = Bracket().Replace(Extraction.Labels.Compact(Numbers.CharacterFolding.Fold(heading)), "");
        if (words.Length is 0 or > 24)
        {
            return ColumnMeaning.Unknown;
        }

        foreach (var (pattern, meaning) in Rules)
        {
            if (pattern.IsMatch(words))
            {
                return meaning;
            }
        }

        return ColumnMeaning.Unknown;
    }

    /// <summary>Whether figures stand under a heading of this meaning.</summary>
    /// <param name="meaning">The meaning.</param>
    public static bool IsValue(ColumnMeaning meaning) => meaning is >= ColumnMeaning.Money and <= ColumnMeaning.Result;

    /// <summary>Whether amounts under the heading are changes: 增减额, 调整数, 差异.</summary>
    /// <param name="heading">Its words.</param>
    public static bool IsChange(string heading) => Changes().IsMatch(heading);

    [GeneratedRegex("增减|调整数|^(?:预决算)?差(?:异|额)(?:数|额)?$|^(?:比|较|与)?(?:上年)?(?:增加|减少|变化|变动)(?:数|额|情况)?$")]
    private static partial Regex Changes();

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Bracket();

    [GeneratedRegex("^(?:度量|计量|指标|指标值)单位$")]
    private static partial Regex Units();

    [GeneratedRegex("^(?:指标|指标值)?性质$|^(?:运算|比较)?符号$")]
    private static partial Regex Comparisons();

    [GeneratedRegex("^(?:行次|行号|序号|栏次|序|编号)$")]
    private static partial Regex RowNumbers();

    [GeneratedRegex("编码|代码|^[类款项目]$")]
    private static partial Regex Codes();

    [GeneratedRegex(
        "备注|依据|解释|标准$|说明|原因|措施|情况$|目标$|内容|性质|(?:实施|主管|预算|责任|承担|归口|牵头)(?:单位|部门|处室)$|形式$|方式$|意见|负责人|联系人|类型$|等级$|评价$|规则$"
    )]
    private static partial Regex Remarks();

    [GeneratedRegex("时间$|日期$|年月$|起止|电话$|手机号?码?$|邮编$|邮政编码$|身份证号?码?$|账号$|^年度$|^年份$|实施年度$")]
    private static partial Regex Dates();

    [GeneratedRegex("率$|占比|比重|比例|百分比|%$|增幅|降幅|增减幅度$")]
    private static partial Regex Percents();

    [GeneratedRegex("分值|权重|满分|标准分")]
    private static partial Regex Weights();

    [GeneratedRegex("得分|评分|自评分|分数$|扣分|总分")]
    private static partial Regex Scores();

    [GeneratedRegex("指标值$|目标值$|标杆值|预期值|标准值$|计划值$")]
    private static partial Regex Targets();

    [GeneratedRegex("完成值|实际值|实现值|完成指标值|实现程度")]
    private static partial Regex Results();

    [GeneratedRegex(
        "人数$|户数$|个数$|次数$|数量$|批次$|人次$|面积$|辆数$|台数$|套数$|件数$|份数$|团组$|团组数$|保有量$|保有数$|购置数$|编制数$"
    )]
    private static partial Regex Counts();

    [GeneratedRegex(
        "^项目$|名称$|科目$|来源$|类别$|指标$|^问题$|^选项$|用途$|分类$|事项$|方向$|对象$|大类$|品目|^单位$|^部门$|明细$|目录$"
    )]
    private static partial Regex Labels();

    [GeneratedRegex("数$|额$|价$|预算|决算|支出|收入|合计|小计|总计|拨款|资金|经费|结余|结转|费$|余额|原值|净值|价值|基金|补助|执行")]
    private static partial Regex Amounts();
}
