using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>Where a template of the self-evaluation form puts its parts, and what it calls them.</summary>
internal sealed record FormLayout
{
    /// <summary>Column widths; their number is the number of grid columns.</summary>
    public required double[] Widths { get; init; }

    /// <summary>Columns the labels 项目名称 and 主管部门 cover.</summary>
    public required int LabelSpan { get; init; }

    /// <summary>Column of the label 实施单位 and how many it covers.</summary>
    public required (int Column, int Span) UnitLabel { get; init; }

    /// <summary>Label beside the fund rows and how many columns it covers.</summary>
    public required (string Text, int Span) FundHead { get; init; }

    /// <summary>Columns of fund name, initial, budget, executed, weight, rate, score.</summary>
    public required int[] FundColumns { get; init; }

    /// <summary>What these columns are called, without the first.</summary>
    public required string[] FundNames { get; init; }

    /// <summary>Name of the row that sums the sources up.</summary>
    public required string Whole { get; init; }

    /// <summary>What stands for weight, rate and score of a source.</summary>
    public required string Dash { get; init; }

    /// <summary>Label beside the goals.</summary>
    public required string GoalHead { get; init; }

    /// <summary>Column where the outcome's goal text begins.</summary>
    public required int GoalSplit { get; init; }

    /// <summary>Label beside the indicators; empty where the levels begin in the first column.</summary>
    public required string IndicatorHead { get; init; }

    /// <summary>Columns of level 1, level 2, name, target, actual, weight, score, reason.</summary>
    public required int[] IndicatorColumns { get; init; }

    /// <summary>What these columns are called.</summary>
    public required string[] IndicatorNames { get; init; }

    /// <summary>Columns of nature and unit where the template prints them apart from the values.</summary>
    public (int Nature, int Unit)? Apart { get; init; }

    /// <summary>Unit line above the form.</summary>
    public string UnitLine { get; init; } = "";

    /// <summary>The layout of a template.</summary>
    public static FormLayout For(FormTemplate template) =>
        template == FormTemplate.Sichuan
            ? Sichuan
            : National with
            {
                IndicatorHead = template == FormTemplate.Xinjiang ? "年度绩效指标完成情况" : "绩效指标",
            };

    private static FormLayout National { get; } =
        new()
        {
            Widths = [4, 6, 10, 12, 12, 12, 6, 8, 12],
            LabelSpan = 3,
            UnitLabel = (5, 1),
            FundHead = ("项目资金（万元）", 2),
            FundColumns = [2, 3, 4, 5, 6, 7, 8],
            FundNames = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
            Whole = "年度资金总额",
            Dash = "—",
            GoalHead = "年度总体目标",
            GoalSplit = 5,
            IndicatorHead = "",
            IndicatorColumns = [1, 2, 3, 4, 5, 6, 7, 8],
            IndicatorNames = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        };

    /// <summary>Ten columns, the rate before the weight, nature and unit of measure in columns of their own.</summary>
    private static FormLayout Sichuan { get; } =
        new()
        {
            Widths = [8, 11, 12, 7, 9, 9, 9, 7, 8, 13],
            LabelSpan = 2,
            UnitLabel = (5, 2),
            FundHead = ("预算执行情况", 1),
            FundColumns = [1, 2, 4, 5, 7, 6, 8],
            FundNames = ["年初预算", "调整后预算数", "预算执行数", "权重", "预算执行率", "得分"],
            Whole = "总额",
            Dash = "/",
            GoalHead = "年度目标",
            GoalSplit = 5,
            IndicatorHead = "",
            IndicatorColumns = [0, 1, 2, 4, 6, 7, 8, 9],
            IndicatorNames = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分", "未完成原因分析"],
            Apart = (3, 5),
            UnitLine = "金额单位：万元",
        };
}
