using Ingest.Checks.Tests.Building;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks of parts and totals in tables of any kind.</summary>
internal static class PartExamples
{
    private static readonly string[][] Header = GridText.Rows(
        """
        | 序号 | 项目名称 | 年初预算数 | 全年预算数 | 执行数 |
        """
    );

    private static readonly string[][] Grouped = GridText.Rows(
        """
        | 1 | 档案库房修缮 | 10.00 | 12.00 | 11.40 |
        | 2 | 数字化加工 | 20.00 | 18.00 | 18.00 |
        | | 小计 | 30.00 | 30.00 | 29.40 |
        | 3 | 展览 | 5.00 | 6.00 | 5.55 |
        | 4 | 培训 | - | 2.00 | 1.95 |
        | | 小计 | 5.00 | 8.00 | 7.50 |
        | | 合计 | 35.00 | 38.00 | 36.90 |
        """
    );

    private static readonly string[][] OfWhich = GridText.Rows(
        """
        | 1 | 基本支出 | 30.00 | 32.00 | 31.00 |
        | 2 | 其中：人员经费 | 20.00 | 21.00 | 20.50 |
        | 3 | 公用经费 | 10.00 | 11.00 | 10.50 |
        | 4 | 项目支出 | 5.00 | 6.00 | 5.00 |
        | 5 | 合计 | 35.00 | 38.00 | 36.00 |
        """
    );

    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["hierarchy.code-parts"] = RuleExamples.Department(("03[9,4]", "31.00")),
            ["hierarchy.code-place"] = RuleExamples.Table(
                GridText.Rows(
                    """
                    | 科目编码 | 科目名称 | 金额 |
                    """
                ),
                GridText.Rows(
                    """
                    | 208 | 社会保障和就业支出 | 9.00 |
                    | 20805 | 行政事业单位养老支出 | 9.00 |
                    | 2080505 | 机关事业单位基本养老保险缴费支出 | 6.00 |
                    | 2080506 | 机关事业单位职业年金缴费支出 | 3.00 |
                    | 221 | 住房保障支出 | 4.00 |
                    | 2210201 | 住房公积金 | 4.00 |
                    """
                ),
                ("t[3,0]", "2008506")
            ),
            ["hierarchy.code-total"] = RuleExamples.Department(("02[0,6]", "5.20")),
            ["parts.column-total"] = RuleExamples.Table(Header, Grouped, ("t[5,3]", "6.00")),
            ["parts.difference-column"] = RuleExamples.Table(
                GridText.Rows("| 收入来源 | 年初预算数 | 全年预算数 | 预算调整数 |"),
                GridText.Rows(
                    """
                    | 财政拨款 | 700.00 | 780.55 | 80.55 |
                    | 事业收入 | 40.20 | 38.00 | -2.20 |
                    | 其他收入 | 2.50 | 2.50 | 0.00 |
                    """
                ),
                ("t[1,3]", "2.20")
            ),
            ["parts.row-total"] = RuleExamples.Table(
                GridText.Rows(
                    """
                    | 地区 | 合计 | 人员 | 公用 | 项目 |
                    """
                ),
                GridText.Rows(
                    """
                    | 甲县 | 6.00 | 1.00 | 2.00 | 3.00 |
                    | 乙县 | 9.00 | 2.00 | 3.00 | 4.00 |
                    | 丙县 | 12.00 | 3.00 | | 9.00 |
                    """
                ),
                ("t[1,1]", "6.00")
            ),
            ["parts.of-which-sum"] = RuleExamples.Table(Header, OfWhich, ("t[1,4]", "25.00")),
            ["parts.of-which-at-most"] = RuleExamples.Table(
                GridText.Rows(
                    """
                    | 项目 | 上年数 | 本年数 |
                    """
                ),
                GridText.Rows(
                    """
                    | 车辆购置 | 7.00 | 9.00 |
                    | 其中：公务用车 | 3.00 | 4.00 |
                    | 维修 | 2.00 | 1.00 |
                    """
                ),
                ("t[1,2]", "14.00")
            ),
        };
}
