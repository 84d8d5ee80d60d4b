using Ingest.Model;
using Xunit;

namespace Ingest.Layout.Tests;

public sealed class TableTests
{
    private static readonly double[] ThreeColumns = [50, 150, 250, 350];

    [Fact]
    public void Each_text_stands_in_its_cell()
    {
        var table = Single(new PageSketch().Table(ThreeColumns, 100, 20, ["项目", "行次", "金额"], ["收入", "1", "12.30"]));
        Assert.Equal(["项目", "行次", "金额"], Row(table, -1));
        Assert.Equal(["收入", "1", "12.30"], Row(table, 0));
    }

    [Fact]
    public void Cells_without_a_border_between_them_are_merged()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(150, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 100, 50, 160)
            .Line(150, 100, 150, 160)
            .Line(250, 120, 250, 160)
            .Line(350, 100, 350, 160)
            .Text(60, 124, "科目")
            .Text(200, 114, "本年支出")
            .Text(160, 134, "小计")
            .Text(260, 134, "基本")
            .Text(60, 154, "教育")
            .Text(160, 154, "3.00")
            .Text(260, 154, "2.00");
        var table = Single(page);
        Assert.Equal(2, table.HeaderRowCount);
        Assert.Equal((2, 1), (table.CellAt(-2, 0)!.RowSpan, table.CellAt(-2, 0)!.ColumnSpan));
        Assert.Equal((1, 2), (table.CellAt(-2, 1)!.RowSpan, table.CellAt(-2, 1)!.ColumnSpan));
        Assert.Same(table.CellAt(-2, 1), table.CellAt(-2, 2));
        Assert.Equal(["教育", "3.00", "2.00"], Row(table, 0));
    }

    [Fact]
    public void Columns_of_a_table_with_lines_between_rows_only_are_told_by_alignment()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Texts(ThreeColumns, 100, 20, ["项目", "预算数", "决算数"], ["教育支出", "", "2.00"], ["卫生支出", "3.00", "4.00"]);
        var table = Single(page);
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal(["项目", "预算数", "决算数"], Row(table, -1));
        Assert.Equal(["教育支出", "", "2.00"], Row(table, 0));
        Assert.Equal(["卫生支出", "3.00", "4.00"], Row(table, 1));
    }

    [Fact]
    public void Lines_around_paragraphs_make_no_table()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Text(50, 114, "一段文字。")
            .Line(50, 120, 350, 120)
            .Text(50, 134, "又一段文字。")
            .Line(50, 140, 350, 140);
        Assert.Empty(PageSketch.Read(page).Tables);
    }

    [Fact]
    public void A_row_of_one_cell_belongs_to_a_table_without_side_borders()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Text(150, 114, "问题一")
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(150, 120, 150, 140)
            .Line(250, 120, 250, 140)
            .Texts(ThreeColumns, 120, 20, ["选项", "人数", "比例"])
            .Text(150, 154, "问题二")
            .Line(50, 160, 350, 160)
            .Line(50, 180, 350, 180)
            .Line(150, 160, 150, 180)
            .Line(250, 160, 250, 180)
            .Texts(ThreeColumns, 160, 20, ["满意", "12", "60%"]);
        var table = Single(page);
        Assert.Equal((3, 4), (table.ColumnCount, table.HeaderRowCount + table.RowCount));
        Assert.Equal(2, table.Cells.Count(c => c.ColumnSpan == 3));
    }

    [Fact]
    public void Side_borders_that_are_not_printed_are_closed()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(150, 100, 150, 140)
            .Line(250, 100, 250, 140)
            .Texts(ThreeColumns, 100, 20, ["一", "二", "三"], ["甲", "1.00", "2.00"]);
        var table = Single(page);
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal(["甲", "1.00", "2.00"], Row(table, 0));
    }

    [Fact]
    public void The_last_row_before_a_page_break_counts_though_its_lower_border_is_missing()
    {
        var first = new PageSketch(1)
            .Line(50, 700, 350, 700)
            .Line(50, 720, 350, 720)
            .Line(50, 700, 50, 740)
            .Line(150, 700, 150, 740)
            .Line(250, 700, 250, 740)
            .Line(350, 700, 350, 740)
            .Texts(ThreeColumns, 700, 20, ["科目", "预算数", "决算数"], ["教育", "5.00", "4.00"]);
        var table = Single(first);
        Assert.Equal(1, table.RowCount);
        Assert.Equal(["教育", "5.00", "4.00"], Row(table, 0));
    }

    [Fact]
    public void A_table_that_goes_on_over_pages_is_one_and_its_repeated_header_stands_once()
    {
        string[] header = ["科目", "预算数", "决算数"];
        var table = Single(
            new PageSketch(1).Table(ThreeColumns, 700, 20, header, ["教育", "5.00", "4.00"]).Text(280, 820, "- 1 -", 9),
            new PageSketch(2).Table(ThreeColumns, 60, 20, header, ["卫生", "2.00", "1.00"]).Text(280, 820, "- 2 -", 9)
        );
        Assert.Equal([1, 2], table.Pages);
        Assert.Equal(["教育", "5.00", "4.00"], Row(table, 0));
        Assert.Equal(["卫生", "2.00", "1.00"], Row(table, 1));
        Assert.Equal(2, table.CellAt(1, 0)!.Page);
    }

    [Fact]
    public void A_page_printed_three_times_is_three_tables()
    {
        var tables = ThreeTimes(["科目", "预算数", "决算数"], ["合计", "7.00", "5.00"], ["教育", "5.00", "4.00"], ["卫生", "2.00", "1.00"]);
        Assert.Equal([(1, 3), (1, 3), (1, 3)], tables.Select(t => (t.HeaderRowCount, t.RowCount)));
    }

    [Fact]
    public void Rows_of_words_that_are_printed_again_are_no_header()
    {
        var table = Assert.Single(ThreeTimes(["科目", "类型", "依据"], ["教育", "甲类", "文件"], ["卫生", "乙类", "文件"]));
        Assert.Equal((1, 6), (table.HeaderRowCount, table.RowCount));
    }

    [Fact]
    public void A_row_of_amounts_that_every_page_prints_is_no_header()
    {
        string[][] top =
        [
            ["科目", "预算数", "决算数"],
            ["合计", "9.00", "7.00"],
        ];
        var table = Single(
            new PageSketch(1).Table(ThreeColumns, 700, 20, [.. top, ["教育", "5.00", "4.00"]]).Text(280, 820, "- 1 -", 9),
            new PageSketch(2)
                .Table(ThreeColumns, 60, 20, [.. top, ["卫生", "4.00", "3.00"], ["住房", "0.00", "0.00"]])
                .Text(280, 820, "- 2 -", 9)
        );
        Assert.Equal((1, 5), (table.HeaderRowCount, table.RowCount));
    }

    [Fact]
    public void A_row_cut_by_a_page_break_is_joined()
    {
        var first = new PageSketch(1)
            .Line(50, 700, 350, 700)
            .Line(50, 720, 350, 720)
            .Line(50, 700, 50, 745)
            .Line(150, 700, 150, 745)
            .Line(250, 700, 250, 745)
            .Line(350, 700, 350, 745)
            .Texts(ThreeColumns, 700, 20, ["指标", "分值", "得分"], ["公众满意", "4.00", "3.00"]);
        var second = new PageSketch(2).Table(ThreeColumns, 60, 20, ["指标", "分值", "得分"], ["度", "", ""], ["及时率", "2.00", "2.00"]);
        var table = Single(first, second);
        Assert.Equal(["公众满意度", "4.00", "3.00"], Row(table, 0));
        Assert.Equal(["及时率", "2.00", "2.00"], Row(table, 1));
    }

    [Fact]
    public void The_blank_rest_of_a_row_cut_by_a_page_break_is_no_row_though_borders_close_both_parts()
    {
        string[][] rows =
        [
            ["项目", "行次", "金额"],
            ["甲", "1", "1.00"],
            ["乙", "2", "2.00"],
        ];
        var upper = new PageSketch(1)
            .Table(ThreeColumns, 700, 30, rows)
            .Line(50, 806, 350, 806)
            .Texts(ThreeColumns, 790, 14, ["丙", "3", "3.00"]);
        var lower = new PageSketch(2).Line(50, 60, 350, 60).Table(ThreeColumns, 77, 30, ["丁", "4", "4.00"], ["戊", "5", "5.00"]);
        foreach (var x in ThreeColumns)
        {
            upper.Line(x, 790, x, 806);
            lower.Line(x, 60, x, 77);
        }

        var table = Single(upper, lower);
        Assert.Equal(5, table.RowCount);
        Assert.Equal(["丙", "3", "3.00"], Row(table, 2));
        Assert.Equal(["丁", "4", "4.00"], Row(table, 3));
    }

    [Fact]
    public void A_blank_row_as_high_as_the_others_after_a_page_break_is_a_row()
    {
        var table = Single(
            new PageSketch(1).Table(ThreeColumns, 720, 30, ["项目", "行次", "金额"], ["甲", "1", "1.00"], ["乙", "2", "2.00"]),
            new PageSketch(2).Table(ThreeColumns, 60, 30, ["", "", ""], ["丁", "4", "4.00"])
        );
        Assert.Equal(4, table.RowCount);
    }

    [Fact]
    public void Each_note_below_a_table_is_one()
    {
        var table = Single(
            new PageSketch()
                .Table(ThreeColumns, 100, 20, ["项目", "行次", "金额"], ["收入", "1", "1.00"])
                .Text(50, 154, "注：本表反映收入情况。", 10)
                .Text(50, 167, "没有政府性基金收入支出的部门，也保留", 10)
                .Text(50, 180, "本表的格式。", 10)
                .Text(50, 193, "说明：本表无数据。", 10)
        );
        Assert.Equal(["注：本表反映收入情况。", "没有政府性基金收入支出的部门，也保留本表的格式。", "说明：本表无数据。"], table.Notes);
    }

    [Fact]
    public void A_row_of_labels_after_a_page_break_is_a_row_of_its_own_though_its_amounts_are_blank()
    {
        double[] lanes = [50, 200, 270, 420, 490];
        var table = Single(
            new PageSketch(1).Table(lanes, 700, 20, ["项目", "决算数", "项目", "决算数"], ["本年收入合计", "9.00", "本年支出合计", "8.00"]),
            new PageSketch(2).Table(lanes, 60, 20, ["使用结余", "", "结余分配", ""], ["总计", "9.00", "总计", "9.00"])
        );
        Assert.Equal(["本年收入合计", "9.00", "本年支出合计", "8.00"], Row(table, 0));
        Assert.Equal(["使用结余", "", "结余分配", ""], Row(table, 1));
        Assert.Equal(3, table.RowCount);
    }

    [Fact]
    public void A_label_over_a_column_of_numbers_heads_a_table_not_a_form()
    {
        var table = Single(
            new PageSketch().Table(
                ThreeColumns,
                100,
                20,
                ["项目名称", "", "金额"],
                ["资金", "小计", "3.00"],
                ["", "其他", ""],
                ["", "", "3.00"]
            )
        );
        Assert.Equal(1, table.HeaderRowCount);
    }

    [Fact]
    public void Blank_header_cells_beside_a_deeper_label_do_not_end_the_header()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 150, 120)
            .Line(250, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 180, 350, 180)
            .Line(50, 100, 50, 180)
            .Line(100, 120, 100, 180)
            .Line(150, 100, 150, 180)
            .Line(200, 140, 200, 180)
            .Line(250, 100, 250, 180)
            .Line(300, 120, 300, 180)
            .Line(350, 100, 350, 180)
            .Text(60, 114, "小计")
            .Text(160, 124, "购置费")
            .Text(260, 114, "运行费")
            .Texts([50, 100, 150, 200, 250, 300, 350], 140, 20, ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"])
            .Texts([50, 100, 150, 200, 250, 300, 350], 160, 20, ["0.95", "", "", "", "0.95", ""]);
        var table = Single(page);
        Assert.Equal(3, table.HeaderRowCount);
        Assert.Equal(["0.95", "", "", "", "0.95", ""], Row(table, 0));
    }

    [Fact]
    public void Two_forms_that_follow_each_other_stay_two_though_their_columns_are_equal()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Table(ThreeColumns, 700, 20, ["项目名称", "甲", ""], ["总分", "100", "98.00"]),
            new PageSketch(2).Table(ThreeColumns, 60, 20, ["项目名称", "乙", ""], ["总分", "100", "97.00"])
        );
        Assert.Equal(2, layout.Tables.Count);
        Assert.All(layout.Tables, t => Assert.Equal(0, t.HeaderRowCount));
    }

    [Fact]
    public void The_row_that_numbers_the_columns_is_the_last_header_row()
    {
        var table = Single(
            new PageSketch().Table(ThreeColumns, 100, 20, ["项目", "合计", "其中"], ["栏次", "1", "2"], ["教育", "5.00", "4.00"])
        );
        Assert.Equal(2, table.HeaderRowCount);
        Assert.Equal("栏次", table.CellAt(-1, 0)!.Text);
    }

    [Fact]
    public void Title_unit_form_number_and_note_belong_to_the_table()
    {
        var page = new PageSketch()
            .Text(160, 60, "收入决算表", 16)
            .Text(300, 75, "公开02表", 9)
            .Text(50, 90, "部门：云岭市水务局", 9)
            .Text(280, 90, "金额单位：万元", 9)
            .Table(ThreeColumns, 100, 20, ["项目", "合计", "其中"], ["教育", "5.00", "4.00"])
            .Text(50, 155, "注：本表反映部门本年度收入。", 9);
        var table = Single(page);
        Assert.Equal("收入决算表", table.Title);
        Assert.Equal("万元", table.Unit);
        Assert.Equal("公开02表", table.FormNumber);
        Assert.Equal(["注：本表反映部门本年度收入。"], table.Notes);
    }

    [Fact]
    public void Text_that_outgrows_its_cell_stays_whole()
    {
        var page = new PageSketch()
            .Table(ThreeColumns, 100, 20, ["项目", "合计", "其中"], ["", "5.00", ""])
            .Text(52, 134, "其他城乡社区公共设施支出", 9);
        var table = Single(page);
        Assert.Equal("其他城乡社区公共设施支出", table.CellAt(0, 0)!.Text);
    }

    [Fact]
    public void A_line_with_spaces_that_runs_over_the_border_stays_whole()
    {
        var page = new PageSketch()
            .Table(ThreeColumns, 100, 20, ["目标", "合计", "其中"], ["", "5.00", ""])
            .Text(53, 134, "本年安排 237.18 万元 完成", 9);
        Assert.Equal("本年安排 237.18 万元 完成", Single(page).CellAt(0, 0)!.Text);
    }

    [Fact]
    public void A_title_left_at_the_foot_of_a_page_and_a_note_at_the_head_of_the_next_come_to_their_table()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Text(150, 780, "基本支出决算表", 16),
            new PageSketch(2).Table(ThreeColumns, 60, 20, ["科目", "预算数", "决算数"], ["教育", "5.00", "4.00"]),
            new PageSketch(3).Text(50, 60, "注：本表反映基本支出。", 9)
        );
        var table = Assert.Single(layout.Tables);
        Assert.Equal("基本支出决算表", table.Title);
        Assert.Equal(["注：本表反映基本支出。"], table.Notes);
        Assert.Equal([2, 3], table.Pages);
    }

    [Fact]
    public void A_unit_line_of_three_parts_hides_no_title()
    {
        var page = new PageSketch()
            .Text(160, 60, "支出预算总表", 16)
            .Text(50, 92, "部门：", 9)
            .Text(120, 92, "云岭市人民检察院", 9)
            .Text(300, 92, "单位：万元", 9)
            .Table(ThreeColumns, 100, 20, ["合计", "基本支出", "项目支出"], ["3.00", "2.00", "1.00"]);
        var table = Single(page);
        Assert.Equal(("支出预算总表", "万元"), (table.Title, table.Unit));
    }

    [Fact]
    public void The_questions_of_a_survey_do_not_become_column_labels()
    {
        string[] options = ["选项", "数量", "占比"];
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 180, 350, 180)
            .Line(50, 200, 350, 200)
            .Line(50, 220, 350, 220)
            .Line(50, 100, 50, 220)
            .Line(350, 100, 350, 220)
            .Line(150, 120, 150, 160)
            .Line(250, 120, 250, 160)
            .Line(150, 180, 150, 220)
            .Line(250, 180, 250, 220)
            .Texts(
                ThreeColumns,
                100,
                20,
                ["1.您的性别是？"],
                options,
                ["男", "2", "50%"],
                ["2.您是否满意？"],
                options,
                ["满意", "4", "100%"]
            );
        var table = Single(page);
        Assert.Equal(0, table.HeaderRowCount);
        Assert.Equal(3, table.CellAt(0, 0)!.ColumnSpan);
    }

    [Fact]
    public void Columns_that_a_page_of_merged_rows_does_not_show_are_still_there()
    {
        var second = new PageSketch(2)
            .Line(50, 60, 350, 60)
            .Line(50, 80, 350, 80)
            .Line(50, 60, 50, 80)
            .Line(250, 60, 250, 80)
            .Line(350, 60, 350, 80)
            .Text(120, 74, "总分", 9)
            .Text(260, 74, "98.00", 9);
        var table = Single(new PageSketch(1).Table(ThreeColumns, 780, 20, ["指标", "分值", "得分"], ["质量", "10", "9.00"]), second);
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal((0, 2), (table.CellAt(1, 1)!.Column, table.CellAt(1, 1)!.ColumnSpan));
        Assert.Equal("98.00", table.CellAt(1, 2)!.Text);
    }

    [Fact]
    public void A_label_cut_by_a_page_break_is_joined_and_a_new_label_is_not()
    {
        double[] narrow = [50, 84, 250, 350];
        string[] header = ["类别", "指标", "得分"];
        var table = Single(
            new PageSketch(1).Table(narrow, 740, 20, header, ["产出类指标", "数量", "9.00"], ["效益指", "就业", "8.00"]),
            new PageSketch(2).Table(narrow, 60, 20, header, ["标", "增收", "7.00"], ["满意度指标", "群众", "6.00"])
        );
        Assert.Equal(("效益指标", 2), (table.CellAt(1, 0)!.Text, table.CellAt(1, 0)!.RowSpan));
        Assert.Equal("满意度指标", table.CellAt(3, 0)!.Text);
    }

    [Fact]
    public void A_frame_around_a_paragraph_is_not_a_table()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Line(50, 100, 350, 100)
                .Line(50, 140, 350, 140)
                .Line(50, 100, 50, 140)
                .Line(350, 100, 350, 140)
                .Text(60, 120, "说明")
        );
        Assert.Empty(layout.Tables);
        Assert.Equal("说明", Assert.Single(layout.Paragraphs).Text);
    }

    [Fact]
    public void Characters_spread_over_a_cell_are_one_word_and_a_printed_space_stays()
    {
        double[] narrow = [50, 110, 200];
        var page = new PageSketch().Table(narrow, 100, 40, ["项目", "金额"], ["", "1.00"], ["", "2.00"]);
        foreach (var (x, text) in new[] { (53.0, "一"), (75.5, "般"), (98.0, "公") })
        {
            page.Text(x, 155, text);
        }

        page.Text(53, 170, "共预算").Text(53, 200, "货物").Text(83, 200, "类");
        var table = Single(page);
        Assert.Equal("一般公共预算", table.CellAt(0, 0)!.Text);
        Assert.Equal("货物 类", table.CellAt(1, 0)!.Text);
    }

    [Fact]
    public void A_border_a_little_beside_the_one_it_continues_makes_no_column()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 100, 50, 160)
            .Line(140, 100, 140, 120)
            .Line(152, 120, 152, 160)
            .Line(250, 100, 250, 160)
            .Line(350, 100, 350, 160)
            .Texts([50, 152, 250], 100, 20, ["项目名称", "", "金额"], ["政府性基金", "小计", "1.00"], ["其他资金", "小计", "2.00"]);
        var table = Single(page);
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal(["政府性基金", "小计", "1.00"], Row(table, 0));
    }

    [Theory]
    [InlineData("（无政府性基金支出）", "以下为说明。", "（无政府性基金支出）")]
    [InlineData("注：1.采购组织形式为集中采购。", "2.品目名称按目录填写。", "注：1.采购组织形式为集中采购。2.品目名称按目录填写。")]
    [InlineData("注：1.采购组织形式为集中采购。", "3.品目名称按目录填写。", "注：1.采购组织形式为集中采购。")]
    public void Notes_below_a_table_are_told_by_their_words_and_numbers(string first, string second, string note)
    {
        var page = new PageSketch()
            .Table(ThreeColumns, 100, 20, ["科目", "名称", "金额"], ["", "合计", ""])
            .Text(50, 155, first, 9)
            .Text(60, 175, second, 9);
        Assert.Equal([note], Single(page).Notes);
    }

    private static IReadOnlyList<Table> ThreeTimes(params string[][] rows) =>
        PageSketch
            .Read([
                .. Enumerable.Range(1, 3).Select(n => new PageSketch(n).Table(ThreeColumns, 60, 20, rows).Text(280, 820, $"- {n} -", 9)),
            ])
            .Tables;

    private static Table Single(params PageSketch[] pages) => Assert.Single(PageSketch.Read(pages).Tables);

    private static string[] Row(Table table, int row) =>
        [.. Enumerable.Range(0, table.ColumnCount).Select(c => table.CellAt(row, c)!.Text)];
}
