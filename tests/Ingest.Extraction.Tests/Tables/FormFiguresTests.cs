using System.Globalization;
using Ingest.Extraction.Tables;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Tables;

/// <summary>Figures of self-evaluation forms, whose headings stand in the body.</summary>
public sealed class FormFiguresTests
{
    private static readonly Table Form = SmallTable.Of(
        "项 目 支 出 绩 效 自 评 表",
        "",
        [],
        [
            "项目名称|<|“澜山之夜”广场文化季|<|<|<|<",
            "项目资金（万元）|<|年初预算数|全年执行数|分值|执行率|得分",
            "^|年度资金总额|150.00|142.85|10|97.71%|9.43",
            "^|其他资金|0.00|0.00|—|—|—",
            "年度总体目标|预期目标|<|<|实际完成情况|<|<",
            "^|计划演出60场。|<|<|演出达到46场，支出142.85万元。|<|<",
            "二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
            "数量指标|举办演出场次|>=60场|=64场|11|11.00|",
            "^|组织辅导次数|>=24次|=22次|10|9.17|受天气影响，2 次辅导推迟到 2023 年",
            "社会效益指标|丰富精神生活|有效丰富||10|10.00|",
            "满意度指标|观众满意率|>=90|93.4|10|10.00|",
            "总分|<|<|<|100|98.60 分|",
        ],
        "self-evaluation.project"
    );

    [Theory]
    [InlineData(
        2,
        2,
        "项目支出绩效自评表/“澜山之夜”广场文化季/项目资金（万元）/年度资金总额/年初预算数",
        "150.00 万元",
        Period.Budget,
        FigureRole.Amount
    )]
    [InlineData(
        2,
        4,
        "项目支出绩效自评表/“澜山之夜”广场文化季/项目资金（万元）/年度资金总额/分值",
        "10 分",
        Period.Current,
        FigureRole.Weight
    )]
    [InlineData(
        2,
        5,
        "项目支出绩效自评表/“澜山之夜”广场文化季/项目资金（万元）/年度资金总额/执行率",
        "97.71 %",
        Period.Current,
        FigureRole.Rate
    )]
    [InlineData(
        2,
        6,
        "项目支出绩效自评表/“澜山之夜”广场文化季/项目资金（万元）/年度资金总额/得分",
        "9.43 分",
        Period.Current,
        FigureRole.Score
    )]
    [InlineData(
        7,
        2,
        "项目支出绩效自评表/“澜山之夜”广场文化季/数量指标/举办演出场次/年度指标值",
        "60 场",
        Period.Target,
        FigureRole.Amount
    )]
    [InlineData(
        8,
        3,
        "项目支出绩效自评表/“澜山之夜”广场文化季/数量指标/组织辅导次数/实际完成值",
        "22 次",
        Period.Current,
        FigureRole.Amount
    )]
    [InlineData(
        9,
        5,
        "项目支出绩效自评表/“澜山之夜”广场文化季/社会效益指标/丰富精神生活/得分",
        "10.00 分",
        Period.Current,
        FigureRole.Score
    )]
    [InlineData(10, 4, "项目支出绩效自评表/“澜山之夜”广场文化季/满意度指标/观众满意率/分值", "10 分", Period.Current, FigureRole.Weight)]
    [InlineData(10, 2, "项目支出绩效自评表/“澜山之夜”广场文化季/满意度指标/观众满意率/年度指标值", "90 ", Period.Target, FigureRole.Amount)]
    [InlineData(11, 4, "项目支出绩效自评表/“澜山之夜”广场文化季/总分/分值", "100 分", Period.Current, FigureRole.Weight)]
    public void Forms_have_their_headings_in_the_body(int row, int column, string label, string value, Period period, FigureRole role)
    {
        var figure = SmallTable.Figure(Form, row, column);
        Assert.Equal(label, figure.Label);
        Assert.Equal(value, string.Create(CultureInfo.InvariantCulture, $"{figure.Value} {figure.Unit}"));
        Assert.Equal((period, role), (figure.Period, figure.Role));
    }

    [Fact]
    public void Text_in_forms_is_read_as_prose_under_its_heading()
    {
        Assert.Equal("项目支出绩效自评表/“澜山之夜”广场文化季/年度总体目标/预期目标/计划演出", SmallTable.Figure(Form, 5, 1).Label);
        Assert.Equal(Period.Target, SmallTable.Figure(Form, 5, 1).Period);
        var outcome = TableFigures.Read(Form, Form.Title, 2022).Where(f => f is { Row: 5, Column: 4 }).ToList();
        Assert.Equal([46m, 142.85m], outcome.Select(f => f.Value));
        Assert.Equal("演出达到46场".IndexOf("46", StringComparison.Ordinal), outcome[0].Offset);
        Assert.Equal(2m, SmallTable.Figure(Form, 8, 6).Value);
    }

    [Fact]
    public void Sign_and_unit_of_an_indicator_may_have_columns_of_their_own()
    {
        var table = SmallTable.Of(
            "项目支出绩效自评表",
            "",
            [],
            ["三级指标|指标性质|指标值|度量单位|完成值|权重|得分", "参训人员|≥|350|人次|348|6|5.97", "响应时间|≤|2|小时|1.8|6|6.00"]
        );
        Assert.Equal(
            (350m, "人次", ">="),
            (SmallTable.Figure(table, 1, 2).Value, SmallTable.Figure(table, 1, 2).Unit, SmallTable.Figure(table, 1, 2).Comparison)
        );
        Assert.Equal(
            (1.8m, "小时", ""),
            (SmallTable.Figure(table, 2, 4).Value, SmallTable.Figure(table, 2, 4).Unit, SmallTable.Figure(table, 2, 4).Comparison)
        );
        Assert.Equal("分", SmallTable.Figure(table, 1, 5).Unit);
        Assert.Equal("项目支出绩效自评表/响应时间/指标值", SmallTable.Figure(table, 2, 2).Label);
    }

    [Fact]
    public void A_full_width_row_names_the_rows_under_it()
    {
        var table = SmallTable.Of(
            "问卷统计结果",
            "",
            [],
            [
                "1.您的性别是？|<|<",
                "选项|反馈数量|占比",
                "男|218|57.8%",
                "2.您的年龄段是？|<|<",
                "选项|反馈数量|占比",
                "18 岁以下|9|1.9%",
                "18—35 岁|172|35.4%",
            ]
        );
        Assert.Equal("问卷统计结果/1.您的性别是？/男/反馈数量", SmallTable.Figure(table, 2, 1).Label);
        Assert.Equal("", SmallTable.Figure(table, 2, 1).Unit);
        Assert.Equal("问卷统计结果/2.您的年龄段是？/18—35岁/占比", SmallTable.Figure(table, 6, 2).Label);
        Assert.Equal(FigureRole.Share, SmallTable.Figure(table, 6, 2).Role);
        Assert.Equal(6, TableFigures.Read(table, table.Title, 2022).Count);
    }

    [Fact]
    public void Weights_in_brackets_after_a_name_are_figures_and_numbers_in_the_name_are_not()
    {
        var table = SmallTable.Of(
            "指标体系",
            "",
            ["一级指标|三级指标|权重|评分标准|得分"],
            ["A 部门决策（20.00 分）|A11 规划科学性|4.00|1.制定规划（2 分）；2.规划衔接（2 分）|4.00"]
        );
        var figures = TableFigures.Read(table, table.Title, 2022);
        Assert.Equal([20m, 4m, 2m, 2m, 4m], figures.Select(f => f.Value));
        Assert.All(figures, f => Assert.Equal("分", f.Unit));
        Assert.All(figures.Take(4), f => Assert.Equal(FigureRole.Weight, f.Role));
        Assert.Equal("指标体系/A部门决策", figures[0].Label);
        Assert.Equal("指标体系/A部门决策（20.00分）/A11规划科学性/得分", figures[^1].Label);
    }
}
