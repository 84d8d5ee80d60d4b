using System.Globalization;
using Ingest.Extraction.Tables;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Tables;

public sealed class TableFiguresTests
{
    private static readonly Table Expenditure = SmallTable.Of(
        "支出决算表",
        "万元",
        ["项目|<|本年支出合计|基本支出", "科目编码|科目名称|^|^", "栏次|<|1|2"],
        ["合计|<|4,720.98|2,937.79", "2080505|机关事业单位基本养老保险缴费支出|214.60|214.60", "229|其他支出|—|"],
        "final-accounts.expenditure"
    );

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

    [Fact]
    public void A_figure_is_named_by_title_row_and_column_and_takes_the_unit_of_the_table()
    {
        var figure = Find(Expenditure, 1, 3);
        Assert.Equal("支出决算表/2080505 机关事业单位基本养老保险缴费支出/基本支出", figure.Label);
        Assert.Equal((214.60m, "万元", 2, "214.60"), (figure.Value, figure.Unit, figure.Decimals, figure.Raw));
    }

    [Fact]
    public void Codes_column_numbers_blanks_and_dashes_give_no_figure() =>
        Assert.Equal(4, TableFigures.Read(Expenditure, Expenditure.Title, 2022).Count);

    [Fact]
    public void Totals_of_standard_tables_have_a_concept()
    {
        Assert.Equal("expenditure.total", Find(Expenditure, 0, 2).Concept);
        Assert.Equal("expenditure.basic", Find(Expenditure, 0, 3).Concept);
        Assert.Null(Find(Expenditure, 1, 3).Concept);
    }

    [Fact]
    public void A_total_that_counts_meetings_and_training_too_is_not_that_of_the_three_public_expenses()
    {
        var table = SmallTable.Of(
            "“三公”经费、会议费、培训费支出预算表",
            "万元",
            ["合计|“三公”经费|<|会议费", "^|小计|公务接待费|^"],
            ["30.00|20.00|20.00|10.00"],
            "budget.three-public"
        );
        Assert.Null(Find(table, 0, 0).Concept);
        Assert.Equal("three-public.total", Find(table, 0, 1).Concept);
    }

    [Fact]
    public void Names_that_stand_in_steps_are_named_with_the_rows_above_them()
    {
        var table = SmallTable.Of(
            "政府采购预算表",
            "万元",
            ["采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计"],
            [
                "合计|||||90.00",
                "一、货物A|||||40.00",
                "|设备购置费|办公设备购置|||40.00",
                "|||台式计算机|分散采购|40.00",
                "三、服务C|||||50.00",
                "|业务费|培训费|||30.00",
                "|||会议服务|分散采购|30.00",
                "||会议费|||20.00",
                "|||会议服务|分散采购|20.00",
            ],
            "budget.procurement"
        );
        Assert.Equal("政府采购预算表/三、服务C/总计", Find(table, 4, 5).Label);
        Assert.Equal("政府采购预算表/一、货物A/设备购置费/办公设备购置/台式计算机/总计", Find(table, 3, 5).Label);
        Assert.Equal("政府采购预算表/三、服务C/业务费/会议费/会议服务/总计", Find(table, 8, 5).Label);
    }

    [Fact]
    public void Each_lane_of_a_table_keeps_its_own_names()
    {
        var table = SmallTable.Of(
            "收入支出决算总表",
            "万元",
            ["收入|<|<|支出|<|<", "项目|行次|决算数|项目|行次|决算数", "栏次||1|栏次||2"],
            ["一、财政拨款收入|1|100.00|一、教育支出|32|60.00", "二、事业收入|2|5.00||33|", "|3||二、科学技术支出|34|40.00"]
        );
        Assert.Equal("收入支出决算总表/一、教育支出/支出/决算数", Find(table, 0, 5).Label);
        Assert.Equal("收入支出决算总表/二、事业收入/收入/决算数", Find(table, 1, 2).Label);
        Assert.Equal("收入支出决算总表/二、科学技术支出/支出/决算数", Find(table, 2, 5).Label);
        Assert.Equal(4, TableFigures.Read(table, table.Title, 2022).Count);
    }

    [Fact]
    public void Split_codes_are_joined()
    {
        var table = SmallTable.Of(
            "支出决算表",
            "万元",
            ["项目|<|<|<|本年支出合计", "支出功能分类科目编码|<|<|科目名称|^", "类|款|项|^|^"],
            ["208|05|01|行政单位离退休|62.38", "合计|<|<|<|62.38"]
        );
        Assert.Equal("支出决算表/2080501 行政单位离退休/本年支出合计", Find(table, 0, 4).Label);
        Assert.Equal(2, TableFigures.Read(table, table.Title, 2022).Count);
    }

    [Fact]
    public void Columns_that_count_rows_or_hold_codes_are_told_from_their_content_where_the_header_is_lost()
    {
        var table = SmallTable.Of(
            "项目表",
            "万元",
            [],
            ["1|甲|301|10.00", "2|乙|302|20.00", "3|丙|303|30.00", "4|丁|310|40.00", "5|戊|399|50.00"]
        );
        Assert.Equal([10m, 20m, 30m, 40m, 50m], TableFigures.Read(table, table.Title, 2022).Select(f => f.Value));
    }

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
        var figure = Find(Form, row, column);
        Assert.Equal(label, figure.Label);
        Assert.Equal(value, string.Create(CultureInfo.InvariantCulture, $"{figure.Value} {figure.Unit}"));
        Assert.Equal((period, role), (figure.Period, figure.Role));
    }

    [Fact]
    public void Text_in_forms_is_read_as_prose_under_its_heading()
    {
        Assert.Equal("项目支出绩效自评表/“澜山之夜”广场文化季/年度总体目标/预期目标/计划演出", Find(Form, 5, 1).Label);
        Assert.Equal(Period.Target, Find(Form, 5, 1).Period);
        var outcome = TableFigures.Read(Form, Form.Title, 2022).Where(f => f is { Row: 5, Column: 4 }).ToList();
        Assert.Equal([46m, 142.85m], outcome.Select(f => f.Value));
        Assert.Equal("演出达到46场".IndexOf("46", StringComparison.Ordinal), outcome[0].Offset);
        Assert.Equal(2m, Find(Form, 8, 6).Value);
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
        Assert.Equal((350m, "人次", ">="), (Find(table, 1, 2).Value, Find(table, 1, 2).Unit, Find(table, 1, 2).Comparison));
        Assert.Equal((1.8m, "小时", ""), (Find(table, 2, 4).Value, Find(table, 2, 4).Unit, Find(table, 2, 4).Comparison));
        Assert.Equal("分", Find(table, 1, 5).Unit);
        Assert.Equal("项目支出绩效自评表/响应时间/指标值", Find(table, 2, 2).Label);
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
        Assert.Equal("问卷统计结果/1.您的性别是？/男/反馈数量", Find(table, 2, 1).Label);
        Assert.Equal("", Find(table, 2, 1).Unit);
        Assert.Equal("问卷统计结果/2.您的年龄段是？/18—35岁/占比", Find(table, 6, 2).Label);
        Assert.Equal(FigureRole.Share, Find(table, 6, 2).Role);
        Assert.Equal(6, TableFigures.Read(table, table.Title, 2022).Count);
    }

    [Fact]
    public void A_part_after_among_them_is_named_with_the_row_above()
    {
        var table = SmallTable.Of(
            "支出情况表",
            "万元",
            ["行次|支出类别|决算数"],
            ["1|基本支出|50.00", "2|其中：人员经费|40.00", "3|公用经费|10.00", "4|项目支出|30.00"]
        );
        Assert.Equal("支出情况表/基本支出/其中：人员经费/决算数", Find(table, 1, 2).Label);
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

    [Theory]
    [InlineData("车辆数（辆）|决算数|3", "辆")]
    [InlineData("公务接待费|决算数|3.00", "万元")]
    [InlineData("国内接待人次|决算数|30", "人次")]
    [InlineData("公务用车购置数|决算数|3", "")]
    [InlineData("公务接待费|执行率|93.66", "")]
    [InlineData("公务接待费|执行率（%）|93.66", "%")]
    [InlineData("公务接待费|增减%|3.33", "%")]
    [InlineData("公务接待费|人数|3", "人")]
    [InlineData("公务接待费|数量|3", "")]
    [InlineData("公务接待费|金额（元）|300.00", "元")]
    [InlineData("公务接待费|得分|3.00", "分")]
    [InlineData("权重|部门决策类|20.00", "分")]
    [InlineData("得分率|合计分值|92.50", "")]
    [InlineData("群众满意率|分值|10", "分")]
    public void A_unit_is_taken_from_where_it_is_printed_and_never_guessed(string row, string unit)
    {
        var parts = row.Split('|');
        var table = SmallTable.Of("机构运行信息表", "万元", [$"项目|{parts[1]}"], [$"{parts[0]}|{parts[2]}"]);
        Assert.Equal(unit, Find(table, 0, 1).Unit);
    }

    [Theory]
    [InlineData("年初预算数|3.00", Period.Budget, FigureRole.Amount, "万元")]
    [InlineData("全年预算数|3.00", Period.AdjustedBudget, FigureRole.Amount, "万元")]
    [InlineData("上年决算数|3.00", Period.Prior, FigureRole.Amount, "万元")]
    [InlineData("2021年|3.00", Period.Prior, FigureRole.Amount, "万元")]
    [InlineData("2021年立项项目|3.00", Period.Current, FigureRole.Amount, "万元")]
    [InlineData("增减额|3.00", Period.Current, FigureRole.Change, "万元")]
    [InlineData("执行率（%）|93.00", Period.Current, FigureRole.Rate, "%")]
    public void A_row_name_tells_period_role_and_unit_where_the_heading_does_not(string row, Period period, FigureRole role, string unit)
    {
        var table = SmallTable.Of("项目资金情况", "万元", ["项目|金额"], [row]);
        var figure = Find(table, 0, 1);
        Assert.Equal((period, role, unit), (figure.Period, figure.Role, figure.Unit));
    }

    [Fact]
    public void Counts_take_the_unit_of_a_table_of_counts_and_not_that_of_a_table_of_money()
    {
        Assert.Equal("人", Find(SmallTable.Of("人员情况表", "人", ["单位名称|编制数"], ["局机关|50"]), 0, 1).Unit);
        Assert.Equal("", Find(SmallTable.Of("采购表", "万元", ["项目名称|采购数量"], ["办公桌|50"]), 0, 1).Unit);
    }

    [Fact]
    public void A_dash_between_a_name_and_its_figure_is_no_name()
    {
        var table = SmallTable.Of("政府采购情况表", "万元", ["采购项目|规格|总价"], ["桌|大|1.20", "合计|—|1.20"]);
        Assert.Equal("政府采购情况表/合计/总价", Find(table, 1, 2).Label);
    }

    [Theory]
    [InlineData("增减变化|-0.50", FigureRole.Change)]
    [InlineData("差异|0.50", FigureRole.Change)]
    [InlineData("差额拨款|0.50", FigureRole.Amount)]
    [InlineData("完成年初预算的（%）|107.02", FigureRole.Rate)]
    [InlineData("同比增长|△1.2%", FigureRole.Growth)]
    [InlineData("占总支出（%）|1.2", FigureRole.Share)]
    public void Changes_and_rates_are_told_from_the_heading(string column, FigureRole role)
    {
        var parts = column.Split('|');
        var table = SmallTable.Of("预决算差异表", "万元", [$"项目|{parts[0]}"], [$"公务接待费|{parts[1]}"]);
        Assert.Equal(role, Find(table, 0, 1).Role);
    }

    [Fact]
    public void The_unit_may_stand_in_a_note()
    {
        var table = SmallTable.Of("收入表", "", ["项目|决算数"], ["合计|3.00"], "other", "注：1.本表金额单位：万元。");
        Assert.Equal("万元", Find(table, 0, 1).Unit);
    }

    [Theory]
    [InlineData("预算数", "注：预算数为全年预算数，反映调整后的预算数。", Period.AdjustedBudget)]
    [InlineData("预算数", "注：预算数为年初预算数。", Period.Budget)]
    [InlineData("2021年决算数", "", Period.Prior)]
    [InlineData("上年决算数", "", Period.Prior)]
    [InlineData("2022年决算数", "", Period.Current)]
    [InlineData("年末结转和结余", "", Period.Current)]
    [InlineData("上年结转", "", Period.Current)]
    public void Periods_are_told_from_headings_and_notes(string heading, string note, Period period)
    {
        var table = SmallTable.Of("“三公”经费表", "万元", [$"项目|{heading}"], ["合计|3.00"], "other", note);
        Assert.Equal(period, Find(table, 0, 1).Period);
    }

    [Fact]
    public void Telephone_numbers_and_years_beside_their_names_are_no_figures()
    {
        var table = SmallTable.Of("项目申报表", "", [], ["联系电话|52564588|实施年度|2022", "邮政编码|200333|项目经费（万元）|30.00"]);
        Assert.Equal(30m, Assert.Single(TableFigures.Read(table, table.Title, 2022)).Value);
    }

    private static Figure Find(Table table, int row, int column) =>
        TableFigures.Read(table, table.Title, 2022).First(f => f.Row == row && f.Column == column);
}
