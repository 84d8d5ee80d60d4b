using Ingest.Extraction.Prose;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Prose;

public sealed class ProseReaderTests
{
    [Fact]
    public void Parts_after_among_them_are_named_with_their_whole_and_shares_with_their_part() =>
        Expect(
            "本年收入 4,682.38 万元，其中：财政拨款收入 4,628.78 万元，占 98.86%；事业收入 22.40 万元，占 0.48%。",
            "本年收入",
            "本年收入/财政拨款收入",
            "本年收入/财政拨款收入/占",
            "本年收入/事业收入",
            "本年收入/事业收入/占"
        );

    [Fact]
    public void A_change_against_the_executed_budget_does_not_end_the_parts() =>
        Expect(
            "水务局收入预算371.47万元，其中：财政拨款收入370.47万元，比2024年预算执行数增加24.18万元；事业收入1.00万元。",
            "水务局收入预算",
            "水务局收入预算/财政拨款收入",
            "水务局收入预算/财政拨款收入/比2024年预算执行数增加",
            "水务局收入预算/事业收入"
        );

    [Fact]
    public void Parts_go_on_after_brackets_that_take_one_of_them_apart() =>
        Expect(
            "规划建筑面积为134平方米，其中地上面积80平方米（其中计容面积79平方米，不计容面积1平方米），地下面积54平方米，建筑高度为29.8米。",
            "规划建筑面积为",
            "规划建筑面积/地上面积",
            "地上面积/计容面积",
            "地上面积/不计容面积",
            "规划建筑面积/地下面积",
            "建筑高度为"
        );

    [Fact]
    public void A_clause_that_qualifies_the_next_words_is_part_of_their_label() =>
        Expect(
            "由中小企业供应商中标的，采购金额246.47万元；由小微企业供应商中标的，采购金额4.79万元。",
            "由中小企业供应商中标的采购金额",
            "由小微企业供应商中标的采购金额"
        );

    [Fact]
    public void The_total_at_the_end_of_a_list_of_parts_is_that_of_their_whole() =>
        Expect(
            "项目总预算1170.00万元，其中支持创新870.00万元，支持国际化300.00万元，合计1170.00万元。",
            "项目总预算",
            "项目总预算/支持创新",
            "项目总预算/支持国际化",
            "项目总预算/合计"
        );

    [Theory]
    [InlineData("其中支持服务能力提升80.00万元。", FigureRole.Amount)]
    [InlineData("其中支持稳增长30.00万元。", FigureRole.Amount)]
    [InlineData("财政拨款收入增长30.00万元。", FigureRole.Change)]
    public void A_purpose_that_ends_like_a_change_is_none(string text, FigureRole role) =>
        Assert.Equal(role, Assert.Single(ProseReader.Read(text)).Role);

    [Fact]
    public void A_comparison_belongs_to_the_changes_after_it_and_keeps_its_subject() =>
        Expect(
            "收入支出总体与上年相比，增加 424.44 万元，增长 9.67%，主要原因是：项目增加 3 个。",
            "收入支出总体/与上年相比，增加",
            "收入支出总体/与上年相比，增长",
            "收入支出总体/项目增加"
        );

    [Fact]
    public void A_sentence_without_a_subject_goes_on_with_the_subject_of_the_one_before() =>
        Expect(
            "一般公共预算财政拨款支出 4,497.43 万元，占本年支出合计（4,720.98 万元）的 95.26%。与上年相比，增加 252.68 万元。",
            "一般公共预算财政拨款支出",
            "一般公共预算财政拨款支出/占本年支出合计（",
            "一般公共预算财政拨款支出/占本年支出合计（4,720.98万元）的",
            "一般公共预算财政拨款支出/与上年相比，增加"
        );

    [Theory]
    [InlineData(
        "1.农林水支出（类）水利（款）防汛（项）：支出决算数为 218.30 万元，比上年决算减少 5.00 万元。",
        "1.农林水支出（类）水利（款）防汛（项）"
    )]
    [InlineData(
        "1、农林水支出（类）水利（款）防汛（项）。主要用于：防汛。年初预算为218.30万元，支出决算为5.00万元。",
        "1、农林水支出（类）水利（款）防汛（项）"
    )]
    public void The_name_of_an_account_is_the_subject_of_what_follows(string text, string subject) =>
        Assert.All(ProseReader.Read(text), n => Assert.Equal(subject, n.Subject));

    [Fact]
    public void Budget_and_outturn_share_the_subject_named_with_the_first() =>
        Expect(
            "公务接待费年初预算为1.20万元，支出决算为0.62万元，完成预算的51.67%。",
            "公务接待费年初预算为",
            "公务接待费/支出决算为",
            "公务接待费/完成预算的"
        );

    [Fact]
    public void A_number_without_words_is_named_by_the_clause_before_it() =>
        Expect("国内公务接待 31 批次，268 人次。", "国内公务接待", "国内公务接待31批次，");

    [Fact]
    public void Among_them_takes_apart_the_quantity_of_the_same_unit() =>
        Expect(
            "项目4个，涉及预算金额1599.21万元（其中，评级为“优”的3个；评级为“良”的1个）。",
            "项目",
            "涉及预算金额",
            "项目/评级为“优”的",
            "项目/评级为“良”的"
        );

    [Fact]
    public void A_semicolon_after_several_parts_ends_the_whole() =>
        Expect(
            "车辆 9 辆，价值 248.19 万元，其中：机要通信用车 1 辆、其他用车 8 辆；单价 100 万元（含）以上设备（不含车辆）3 台（套）。",
            "车辆",
            "车辆/价值",
            "车辆/机要通信用车",
            "车辆/其他用车",
            "单价",
            "单价100万元（含）以上设备（不含车辆）"
        );

    [Fact]
    public void A_closing_bracket_ends_the_parts_it_holds() =>
        Expect("公务接待9批次（其中外事接待2批次），接待支出0.62万元。", "公务接待", "公务接待/外事接待", "接待支出");

    [Fact]
    public void A_part_keeps_its_whole_when_its_name_holds_that_of_the_whole() =>
        Expect("支出预算 12.00 万元，其中：财政拨款支出预算 10.00 万元。", "支出预算", "支出预算/财政拨款支出预算");

    [Fact]
    public void Parts_in_brackets_may_be_opened_by_a_word_other_than_among_them() =>
        Expect("国内接待费0.62万元（含外事接待0.10万元），国外接待费0.00万元。", "国内接待费", "国内接待费/外事接待", "国外接待费");

    [Fact]
    public void A_number_in_another_unit_after_a_part_does_not_end_the_parts() =>
        Expect(
            "购置及运行费8.00万元，其中：购置支出为0.00万元，购置公务用车0辆；运行支出8.00万元，保有量9辆。",
            "购置及运行费",
            "购置及运行费/购置支出为",
            "购置及运行费/购置公务用车",
            "购置及运行费/运行支出",
            "购置及运行费/保有量"
        );

    [Fact]
    public void Another_unit_after_a_semicolon_ends_the_parts() =>
        Expect(
            "车辆9辆，其中：一般公务用车9辆，价值10.00万元；单价50万元以上设备2台。",
            "车辆",
            "车辆/一般公务用车",
            "车辆/一般公务用车/价值",
            "单价",
            "单价50万元以上设备"
        );

    [Fact]
    public void The_value_of_the_year_before_is_no_new_subject() =>
        Expect("收入总计3.00万元，上年收入总计2.00万元，同比增长50%。", "收入总计", "上年收入总计", "收入总计/同比增长");

    [Fact]
    public void Running_totals_and_averages_are_of_the_subject_spoken_of() =>
        Expect("出国（境）团组1个，累计3人次，人均2.00万元。", "出国（境）团组", "出国（境）团组/累计", "出国（境）团组/人均");

    [Fact]
    public void Uses_and_reasons_are_no_subject() =>
        Expect(
            "接待支出0.62万元，主要用于接待调研12批次，比上年减少0.10万元，主要原因是减少批次2个。",
            "接待支出",
            "接待支出/主要用于接待调研",
            "接待支出/比上年减少",
            "接待支出/主要原因是减少批次"
        );

    [Fact]
    public void A_name_beginning_like_a_reason_is_a_subject() =>
        Expect("因公出国（境）费0.00万元，占0.00%。", "因公出国（境）费", "因公出国（境）费/占");

    [Theory]
    [InlineData("公务接待费年初预算为1.20万元，2023年决算为0.80万元，2024年决算为0.62万元。", "公务接待费")]
    [InlineData("（1）行政运行（项）2024年预算数为2.00万元，比2023年执行数增加1.00万元。", "（1）行政运行（项）")]
    [InlineData("与上年相比收、支总计各减少1.00万元，下降3.02%。", "收、支总计")]
    [InlineData("支出决算比年初预算数增加1.00万元，增长3.02%。", "支出决算")]
    public void A_subject_is_named_without_year_comparison_or_role(string text, string subject) =>
        Assert.All(ProseReader.Read(text, 2024), n => Assert.Equal(subject, n.Subject));

    [Theory]
    [InlineData("增减额 1.00 万元", FigureRole.Change)]
    [InlineData("增加（减少）1.00 万元", FigureRole.Change)]
    [InlineData("支出少于预算 1.00 万元", FigureRole.Change)]
    [InlineData("比预算数 3.00 万元多 1.00 万元", FigureRole.Change)]
    [InlineData("超过目标 5.6 个百分点", FigureRole.Change)]
    [InlineData("每超过 1 个百分点", FigureRole.Amount)]
    [InlineData("由 120 人增加到 138 人", FigureRole.Amount)]
    [InlineData("降幅达 2.1%", FigureRole.Growth)]
    [InlineData("增长（下降）2.1%", FigureRole.Growth)]
    [InlineData("较上年增长约 5 倍", FigureRole.Growth)]
    [InlineData("增减变化率为 2.1%", FigureRole.Growth)]
    [InlineData("为年初预算的 107.02%", FigureRole.Rate)]
    [InlineData("占年初预算数的 107.02%", FigureRole.Rate)]
    [InlineData("分别占 60%、40%", FigureRole.Share)]
    [InlineData("分别增长 5% 和 6.5%", FigureRole.Growth)]
    public void The_last_number_has_the_role_its_words_give(string text, FigureRole role) =>
        Assert.Equal(role, ProseReader.Read(text)[^1].Role);

    [Theory]
    [InlineData("基本支出 10.00 万元，占 20%", FigureRole.Share)]
    [InlineData("基本支出 10.00 万元，比上年增加 2.00 万元", FigureRole.Change)]
    [InlineData("基本支出 10.00 万元，本年数小于上年预算数 2.00 万元", FigureRole.Change)]
    [InlineData("基本支出 10.00 万元，增长 2.00%", FigureRole.Growth)]
    [InlineData("基本支出 10.00 万元，完成年初预算的 97.84%", FigureRole.Rate)]
    [InlineData("基本支出 10.00 万元，预算执行率为 97.84%", FigureRole.Rate)]
    [InlineData("指标 3 个，权重 20.00 分", FigureRole.Weight)]
    [InlineData("指标 3 个，得分 18.50 分", FigureRole.Score)]
    public void Roles_are_told_from_the_words_before_the_number(string text, FigureRole role) =>
        Assert.Equal(role, ProseReader.Read(text)[1].Role);

    [Theory]
    [InlineData("支出年初预算为 5.00 万元", Period.Budget)]
    [InlineData("支出全年预算数 5.00 万元", Period.AdjustedBudget)]
    [InlineData("上年决算数 5.00 万元", Period.Prior)]
    [InlineData("上年结转和结余 5.00 万元", Period.Current)]
    [InlineData("比上年减少 5.00 万元", Period.Current)]
    public void Periods_are_told_from_the_words_before_the_number(string text, Period period) =>
        Assert.Equal(period, Assert.Single(ProseReader.Read(text)).Period);

    [Theory]
    [InlineData("2023年度支出总计 5.00 万元", Period.Prior)]
    [InlineData("2024年度支出总计 5.00 万元", Period.Current)]
    [InlineData("比2023年执行数 5.00 万元", Period.Prior)]
    [InlineData("2023年结转 5.00 万元", Period.Current)]
    [InlineData("截至2023年末 5.00 万元", Period.Current)]
    [InlineData("2023年、2024年支出分别为 5.00 万元", Period.Current)]
    [InlineData("“三公”经费支出预算为 5.00 万元", Period.Budget)]
    [InlineData("涉及预算金额 5.00 万元", Period.Budget)]
    [InlineData("政府性基金预算 5.00 万元", Period.Current)]
    [InlineData("为年初预算的 107.02%", Period.Current)]
    public void A_year_or_a_budget_named_in_the_words_is_the_period(string text, Period period) =>
        Assert.Equal(period, Assert.Single(ProseReader.Read(text, 2024)).Period);

    [Fact]
    public void The_distance_from_the_year_before_belongs_to_the_amount_it_follows() =>
        Expect(
            "会议费预算支出 10.00 万元，本年数小于上年预算数 2.00 万元，主要原因是调整。",
            "会议费预算支出",
            "会议费预算支出/本年数小于上年预算数"
        );

    [Fact]
    public void Both_ends_of_a_range_have_one_label() =>
        Expect("政企协商座谈会 1 次，远程协商会议 2-3 次等。", "政企协商座谈会", "远程协商会议", "远程协商会议");

    private static void Expect(string text, params string[] labels) => Assert.Equal(labels, ProseReader.Read(text).Select(n => n.Label));
}
