using Ingest.Model;
using Xunit;

namespace Ingest.Layout.Tests;

public sealed class ProseTests
{
    private const string FullLine = "本部门收入支出决算总体情况如下所述各项收入均纳入部门预算管理按照规定编报";

    [Fact]
    public void Lines_of_a_paragraph_are_joined_and_an_indent_begins_the_next()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(70, 100, FullLine[..34], 12)
                .Text(46, 120, FullLine[..36], 12)
                .Text(46, 140, "收入总计。", 12)
                .Text(70, 160, FullLine[..34], 12)
                .Text(46, 180, FullLine[..36], 12)
        );
        Assert.Equal(2, layout.Paragraphs.Count);
        Assert.EndsWith("收入总计。", layout.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal(3, layout.Paragraphs[0].Lines.Count);
        Assert.Equal(34, layout.Paragraphs[0].Lines[1].Start);
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break_past_page_numbers()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Text(70, 740, FullLine[..34], 12).Text(46, 760, FullLine[..36], 12).Text(290, 820, "1", 9),
            new PageSketch(2).Text(46, 80, "收入总计。", 12).Text(70, 100, FullLine[..34], 12).Text(290, 820, "2", 9)
        );
        var body = layout.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).ToList();
        Assert.Equal(FullLine[..34] + FullLine[..36] + "收入总计。", body[0].Text);
        Assert.Equal(2, layout.Paragraphs.Count(p => p.Kind == ParagraphKind.PageFurniture));
    }

    [Fact]
    public void Headings_make_a_tree_by_their_numbering()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(200, 80, "第一部分 部门概况", 18)
                .Text(70, 120, "一、主要职能", 12, bold: true)
                .Text(70, 140, FullLine[..34], 12)
                .Text(46, 160, "职能。", 12)
                .Text(70, 180, "（一）机构设置", 12)
                .Text(70, 200, FullLine[..34], 12)
                .Text(46, 220, FullLine[..36], 12)
                .Text(46, 240, "机构。", 12)
        );
        Assert.Equal(["第一部分 部门概况", "一、主要职能", "（一）机构设置"], layout.Sections.Select(s => s.Heading));
        Assert.Equal([1, 2, 3], layout.Sections.Select(s => s.Level));
        Assert.Equal([null, "s1", "s2"], layout.Sections.Select(s => s.Parent));
    }

    [Fact]
    public void A_full_line_that_is_measured_a_little_larger_is_no_heading()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Text(70, 100, FullLine[..34], 12),
            new PageSketch(2)
                .Text(46, 100, FullLine[..36], 12)
                .Text(46, 120, "收入总计。", 12)
                .Text(70, 140, "2022年度支出总计4,812.71万元，其中:本年支出合计", 14)
                .Text(46, 160, FullLine[..36], 12)
                .Text(46, 180, "支出总计。", 12)
        );
        Assert.Empty(layout.Sections);
    }

    [Fact]
    public void A_short_numbered_heading_begins_a_paragraph_though_the_line_before_lacks_its_full_stop()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(70, 100, FullLine[..34], 12)
                .Text(46, 120, FullLine[..36], 12)
                .Text(56, 140, "三、政府采购预算情况", 12)
                .Text(70, 160, FullLine[..34], 12)
        );
        Assert.Equal("三、政府采购预算情况", layout.Paragraphs[1].Text);
    }

    [Fact]
    public void Entries_of_a_contents_page_are_not_headings()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(280, 80, "目 录", 18)
                .Text(46, 120, "一、主要职能........................3", 12)
                .Text(46, 140, "二、机构设置........................4", 12)
                .Text(46, 160, "三、决算说明........................5", 12)
        );
        Assert.True(layout.Pages[0].IsContents);
        Assert.DoesNotContain(layout.Sections, s => s.Heading.Contains("职能", StringComparison.Ordinal));
        Assert.Equal(3, layout.Paragraphs.Count(p => p.Kind == ParagraphKind.ContentsEntry));
    }

    [Fact]
    public void A_sentence_that_begins_with_a_number_is_not_a_heading()
    {
        var layout = PageSketch.Read(
            new PageSketch().Text(70, 100, "1.教育支出（类）36.50万元，占81.24%。", 12).Text(70, 120, "2.住房支出5.00万元。", 12)
        );
        Assert.Empty(layout.Sections);
    }

    [Fact]
    public void Text_hidden_under_a_scan_is_not_used_and_the_page_says_so()
    {
        var page = new PageSketch().Text(70, 100, "ZOq5年收入", 12).Page();
        var hidden = page with { Glyphs = [.. page.Glyphs.Select(g => g with { RenderingMode = 3 })] };
        var layout = LayoutReader.Read(new PrintedDocument { Pages = [hidden] });
        Assert.Empty(layout.Paragraphs);
        Assert.Equal((FailureKind.UnreadableText, 1), (layout.Problems[0].Kind, layout.Problems[0].Page));
        Assert.Equal(0, layout.Pages[0].Confidence);
    }

    [Fact]
    public void A_title_that_wraps_in_the_middle_is_one_heading()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(70, 100, "第三部分 云岭市荷汀区农业农村局部门决", 22)
                .Text(240, 150, "算情况说明", 22)
                .Text(70, 200, FullLine[..34], 12)
                .Text(46, 220, FullLine[..36], 12)
                .Text(46, 240, FullLine[..36], 12)
                .Text(46, 260, FullLine[..36], 12)
        );
        Assert.Equal("第三部分 云岭市荷汀区农业农村局部门决算情况说明", Assert.Single(layout.Sections).Heading);
    }

    [Fact]
    public void Items_of_a_list_that_fill_their_lines_stay_apart()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(70, 100, "一、《一般公共预算财政拨款基本支出决算表及其说明书》附后供查阅", 12)
                .Text(70, 120, "二、《财政拨款“三公”经费支出决算表》", 12)
        );
        Assert.Equal(2, layout.Sections.Count);
    }

    [Fact]
    public void A_title_goes_on_in_a_line_that_hangs_under_its_words()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(130, 100, "第二部分 荷汀区农业农村局", 22)
                .Text(265, 130, "部门预算表", 22)
                .Text(70, 200, FullLine[..34], 12)
                .Text(46, 220, FullLine[..36], 12)
                .Text(46, 240, FullLine[..36], 12)
                .Text(46, 260, FullLine[..36], 12)
        );
        Assert.Equal("第二部分 荷汀区农业农村局部门预算表", Assert.Single(layout.Sections).Heading);
    }

    [Fact]
    public void A_page_number_below_the_last_line_of_a_short_page_is_no_text()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Text(46, 80, FullLine[..36], 12).Text(290, 820, "1", 9),
            new PageSketch(2).Text(46, 80, FullLine[..36], 12),
            new PageSketch(3).Text(46, 80, FullLine[..36], 12).Text(290, 120, "2", 9),
            new PageSketch(4).Text(46, 80, "收入总计。", 12).Text(290, 820, "3", 9)
        );
        Assert.Equal(3, layout.Paragraphs.Count(p => p.Kind == ParagraphKind.PageFurniture));
        Assert.EndsWith(
            "规定编报收入总计。",
            Assert.Single(layout.Paragraphs, p => p.Kind == ParagraphKind.Body).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0.9, 3)]
    [InlineData(1, 2)]
    public void A_page_number_that_was_recognised_wrong_is_told_by_its_place(double confidence, int furniture)
    {
        var layout = PageSketch.Read(
            Page(3).Text(287, 812, "— 3 —", confidence: confidence),
            Page(4).Text(283, 812, "一邓一", confidence: confidence),
            Page(5).Text(287, 813, "— 5 —", confidence: confidence)
        );
        Assert.Equal(furniture, layout.Paragraphs.Count(p => p.Kind == ParagraphKind.PageFurniture));

        static PageSketch Page(int number) => new PageSketch(number).Text(46, 80, FullLine[..36], 12);
    }

    [Fact]
    public void Such_a_page_number_on_one_of_a_few_landscape_pages_is_told_too()
    {
        var upright = Enumerable.Range(1, 12).Select(n => new PageSketch(n).Text(46, 80, FullLine[..36], 12).Text(287, 812, $"- {n} -"));
        var layout = PageSketch.Read([.. upright, Landscape(13, "- 13 -"), Landscape(14, "<.44-"), Landscape(15, "- 15 -")]);
        Assert.Equal(15, layout.Paragraphs.Count(p => p.Kind == ParagraphKind.PageFurniture));

        static PageSketch Landscape(int number, string text) =>
            new PageSketch(number, 842, 595).Text(46, 80, FullLine[..36], 12).Text(410, 560, text, confidence: 0.9);
    }

    [Fact]
    public void Contents_without_page_numbers_end_where_their_first_entry_heads_the_body()
    {
        var layout = PageSketch.Read(
            new PageSketch(1)
                .Text(280, 80, "目 录", 18)
                .Text(46, 120, "第一部分 部门概况", 12)
                .Text(46, 140, "一、主要职能", 12)
                .Text(46, 160, "二、会议费、培训费支", 12),
            new PageSketch(2)
                .Text(46, 80, "出预算表", 12)
                .Text(46, 100, "第二部分 名称解释", 12)
                .Text(200, 160, "第一部分 部门概况", 18)
                .Text(70, 200, FullLine[..34], 12)
        );
        Assert.Equal(["第一部分 部门概况"], layout.Sections.Where(s => s.Page == 2).Select(s => s.Heading));
        Assert.Equal(5, layout.Paragraphs.Count(p => p.Kind == ParagraphKind.ContentsEntry));
    }

    [Fact]
    public void The_title_of_a_table_of_contents_is_a_heading_in_whatever_size()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Text(200, 300, "云岭市水务局部门决算", 22),
            new PageSketch(2)
                .Text(280, 80, "目 录", 12)
                .Text(46, 120, "第一部分 云岭市水务局概况", 12)
                .Text(46, 140, "一、主要职能", 12)
                .Text(46, 160, "二、机构设置", 12),
            new PageSketch(3).Text(70, 100, FullLine[..34], 12).Text(46, 120, FullLine[..36], 12)
        );
        Assert.Equal("目 录", Assert.Single(layout.Sections).Heading);
        Assert.All(layout.Paragraphs, p => Assert.Equal(p.Page == 2 ? "s1" : null, p.Section));
    }

    [Fact]
    public void A_part_listed_in_the_contents_is_a_heading_though_it_leaves_out_its_number()
    {
        var layout = PageSketch.Read(
            new PageSketch(1)
                .Text(280, 80, "目 录", 12)
                .Text(46, 120, "第一部分 云岭市水务局概况", 12)
                .Text(46, 140, "第二部分 云岭市水务局部门决算表", 12)
                .Text(46, 160, "第三部分 名词解释", 12),
            new PageSketch(2)
                .Text(188, 80, "第一部分 云岭市水务局概况", 12)
                .Text(70, 100, FullLine[..34], 12)
                .Text(46, 120, FullLine[..36], 12)
                .Text(46, 140, FullLine[..36], 12),
            new PageSketch(3)
                .Text(194, 80, "云岭市水务局部门决算表", 12)
                .Text(227, 100, "收入支出决算总表", 9)
                .Table([46, 250, 480], 110, 20, ["项目", "金额"], ["收入", "1.00"])
        );
        Assert.Equal(["目 录", "第一部分 云岭市水务局概况", "云岭市水务局部门决算表"], layout.Sections.Select(s => s.Heading));
        Assert.All(layout.Sections, s => Assert.Equal(1, s.Level));
        Assert.Equal("s3", Assert.Single(layout.Tables).Section);
    }

    [Fact]
    public void A_numbered_line_in_bold_is_a_heading_though_a_full_stop_ends_it()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Text(70, 100, "（一）三公经费支出决算情况说明。", 12, bold: true)
                .Text(70, 120, FullLine[..34], 12)
                .Text(46, 140, FullLine[..36], 12)
                .Text(46, 160, "职能。", 12)
                .Text(70, 180, "（二）完成交办的其他任务。", 12)
                .Text(70, 200, FullLine[..34], 12)
        );
        Assert.Equal("（一）三公经费支出决算情况说明。", Assert.Single(layout.Sections).Heading);
    }

    [Fact]
    public void Numbers_that_begin_anew_under_titles_without_a_number_stand_below_them()
    {
        var layout = PageSketch.Read(new PageSketch(1), Titled(2, "其他情况说明"), Titled(3, "项目情况说明"));
        Assert.Equal([1, 2, 2, 1, 2, 2], layout.Sections.Select(s => s.Level));
        Assert.Equal("s4", layout.Sections[5].Parent);
    }

    [Fact]
    public void Numbers_that_begin_once_stand_beside_a_title_without_a_number()
    {
        var layout = PageSketch.Read(new PageSketch(1), Titled(2, "报告摘要"));
        Assert.Equal([1, 1, 1], layout.Sections.Select(s => s.Level));
    }

    private static PageSketch Titled(int number, string title) =>
        new PageSketch(number)
            .Text(262 - 9 * title.Length, 80, title, 18)
            .Text(70, 120, "一、项目概况", 12)
            .Text(70, 140, FullLine[..34], 12)
            .Text(46, 160, FullLine[..36], 12)
            .Text(46, 180, "概况。", 12)
            .Text(70, 200, "二、绩效目标", 12)
            .Text(70, 220, FullLine[..34], 12)
            .Text(46, 240, FullLine[..36], 12);
}
