using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests.Text;

public sealed class ReadabilityTests
{
    private const string Report =
        "二〇二三年度云溪县水务局部门决算公开说明。本部门负责全县水资源的统一管理和保护，组织编制水利规划，指导防汛抗旱、农村饮水安全、"
        + "河道治理与水土保持工作。本年收入合计四千二百一十六万元，其中财政拨款收入占百分之九十六，事业收入占百分之三，其他收入占百分之一。"
        + "与上年相比增加三百零八万元，主要原因是灌区改造项目资金增加，以及新录用人员的工资和社会保险缴费相应增长。本年支出合计四千一百九十万元，"
        + "基本支出用于保障机构正常运转和完成日常任务，包括人员经费与公用经费；项目支出用于堤防加固、小型水库除险、水质监测站点建设和设备购置。"
        + "三公经费严格控制在预算之内，公务用车购置及运行维护费低于年初预算，国内公务接待共十二批次，没有因公出国团组。绩效自评覆盖全部项目，"
        + "群众满意度较高，个别指标因施工季节短未能按期完成，下一步将加强前期论证，细化时间安排，提高资金使用效益。";

    [Fact]
    public void Ordinary_text_is_believed() => Assert.Empty(ProblemsOf(Report));

    [Theory]
    [InlineData(1, "the code points beside the right ones")]
    [InlineData(7, "code points a little further")]
    [InlineData(300, "code points far away")]
    public void A_page_with_a_fifth_of_its_characters_decoded_wrongly_is_not_believed(int shift, string because)
    {
        Assert.NotEmpty(because);
        var problem = Assert.Single(ProblemsOf(Shift(Report, shift, every: 5)));
        Assert.Equal((FailureKind.UnreadableText, 1), (problem.Kind, problem.Page));
    }

    [Fact]
    public void A_font_that_is_wholly_wrong_condemns_the_pages_it_prints_on()
    {
        // Its wrong characters are ordinary ones of GB 2312 level 1, only not those of any text.
        var wrong = string.Concat(
            Encoding.Latin1.GetChars([.. Enumerable.Range(0, 60).Select(i => (byte)i)]).Select((_, i) => LevelOne(i * 61))
        );
        var pdf = new TinyPdf();
        var good = AddFont(pdf);
        var bad = AddFont(pdf);
        var resources = $"<< /Font << /F1 {good} 0 R /F2 {bad} 0 R >> >>";
        pdf.AddPage($"{Shown("F1", Report, 800)} {Shown("F2", wrong, 100)}", resources);
        pdf.AddPage(Shown("F1", Report, 800), resources);
        var document = PdfReader.Read(pdf.Build(), new PdfReadOptions(), null, TestContext.Current.CancellationToken);
        Assert.Equal(FailureKind.UnreadableText, Assert.Single(document.Pages[0].Problems).Kind);
        Assert.Empty(document.Pages[1].Problems);
    }

    [Fact]
    public void A_list_of_names_is_believed() =>
        Assert.Empty(
            ProblemsOf(
                Report[..120]
                    + "王璐、李婧、张玥、刘琦、陈珺、杨喆、赵婕、黄钰、周玮、吴珊、徐婉、孙昕、胡焕、朱熠、高晗、林媛、何茜、郭妍、马骁、罗颖、"
                    + "梁栋、宋佳、郑爽、谢莹、韩旭、唐敏、冯涛、于洁、董倩、萧然、程锦、曹操、袁野、邓超、许晴、傅强、沈冰、曾华、彭波、吕薇"
            )
        );

    [Fact]
    public void Glyphs_the_file_does_not_name_make_a_page_unreadable()
    {
        const string font = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /Differences [129 /g1] >> >>";
        const string content = "BT /F1 10 Tf 10 700 Td (Total 12.50) Tj <8181818181818181> Tj ET";
        Assert.Equal(FailureKind.UnreadableText, Assert.Single(Reading.FirstPage(TinyPdf.OnePage(content, font)).Problems).Kind);
    }

    [Fact]
    public void A_few_unknown_bullets_are_no_reason_for_doubt()
    {
        const string font = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /Differences [129 /g1] >> >>";
        Assert.Empty(Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 10 700 Td <81> Tj (Total 12.50) Tj <81> Tj ET", font)).Problems);
    }

    [Fact]
    public void Chinese_bytes_read_as_latin_letters_are_not_believed()
    {
        var garbled = Convert.ToHexString([.. Enumerable.Range(0, 60).Select(i => (byte)(0xC0 + (i % 60)))]);
        Assert.Single(Reading.FirstPage(TinyPdf.OnePage($"BT /F1 10 Tf 10 700 Td <{garbled}> Tj ET")).Problems);
    }

    [Fact]
    public void A_page_that_is_an_image_says_so()
    {
        const string scan = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0\nEI Q";
        var problem = Assert.Single(Reading.FirstPage(TinyPdf.OnePage(scan + " BT /F1 9 Tf 290 20 Td (- 3 -) Tj ET")).Problems);
        Assert.Contains("image", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Reading.FirstPage(TinyPdf.OnePage(scan + " BT /F1 9 Tf 90 20 Td (Annual accounts of a department) Tj ET")).Problems);
        Assert.Empty(Reading.FirstPage(TinyPdf.OnePage("")).Problems);
    }

    [Fact]
    public void Recognised_text_under_a_scan_is_kept_with_less_confidence()
    {
        const string scan = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0\nEI Q";
        var page = Reading.FirstPage(TinyPdf.OnePage(scan + " BT /F1 9 Tf 3 Tr 90 20 Td (Total expenditure 12.50) Tj ET"));
        Assert.Empty(page.Problems);
        Assert.All(page.Glyphs, glyph => Assert.InRange(glyph.Confidence, 0.5, 0.95));
    }

    [Fact]
    public void Letters_drawn_as_outlines_say_so()
    {
        var outlines = string.Concat(Enumerable.Repeat("0 0 m 0 9 9 9 9 0 c f ", 250));
        Assert.Contains("outlines", Assert.Single(Reading.FirstPage(TinyPdf.OnePage(outlines)).Problems).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Problem> ProblemsOf(string text)
    {
        var pdf = new TinyPdf();
        pdf.AddPage(Shown("F1", text, 800), $"<< /Font << /F1 {AddFont(pdf)} 0 R >> >>");
        return Reading.FirstPage(pdf.Build()).Problems;
    }

    private static int AddFont(TinyPdf pdf)
    {
        var cidFont = pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Ordering (GB1) >> >>");
        return pdf.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [{cidFont} 0 R] >>");
    }

    private static string Shown(string font, string text, int y)
    {
        var lines = text.Chunk(50).Select(line => $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))}> '");
        return string.Create(CultureInfo.InvariantCulture, $"BT /{font} 10 Tf 12 TL 10 {y} Td {string.Join(' ', lines)} ET");
    }

    /// <summary>Replaces each different character whose turn it is by another, always the same.</summary>
    private static string Shift(string text, int shift, int every)
    {
        var order = text.Where(letter => letter is >= '\u4E00' and <= '\u9FFF').Distinct().ToList();
        return string.Concat(
            text.Select(letter => order.IndexOf(letter) is var i && i >= 0 && i % every == 0 ? (char)(letter + shift) : letter)
        );
    }

    private static char LevelOne(int index)
    {
        Span<char> letter = stackalloc char[1];
        CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetChars([(byte)(0xB0 + (index / 94)), (byte)(0xA1 + (index % 94))], letter);
        return letter[0];
    }
}
