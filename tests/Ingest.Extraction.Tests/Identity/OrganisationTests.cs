using Ingest.Extraction.Identity;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Identity;

public sealed class OrganisationTests
{
    [Theory]
    [InlineData("2024年度岑阳省文化体育和旅游局整体绩效评价报告", "岑阳省文化体育和旅游局")]
    [InlineData("2019年度临岚县农业农村局本级", "临岚县农业农村局本级")]
    [InlineData("青汀市水利局2020年部门预算", "青汀市水利局")]
    [InlineData("项目单位：棠川市兰墅区教育局", "棠川市兰墅区教育局")]
    [InlineData("主管部门：沧屿市荷汀区交通运输局", "沧屿市荷汀区交通运输局")]
    [InlineData("采购人：岑阳市教育局", "岑阳市教育局")]
    [InlineData("委托单位：望澜市交通运输局", "望澜市交通运输局")]
    [InlineData("2024年度农村公路养护项目绩效评价报告", "")]
    [InlineData("评价机构：岑阳市某某会计师事务所", "")]
    public void A_line_of_the_cover_names_it(string line, string organisation) => Assert.Equal(organisation, Of([line]));

    [Fact]
    public void Lines_beside_tables_vote() =>
        Assert.Equal("青原市水利局", Of([], Caption("部门：青原市水务局"), Caption("部门：青原市水利局"), Caption("部门：青原市水利局")));

    [Fact]
    public void A_cover_that_differs_by_a_character_from_what_several_tables_say_was_misread() =>
        Assert.Equal("青原市水利局", Of(["青原市水刮局"], Caption("部门：青原市水利局"), Caption("部门：青原市水利局")));

    [Fact]
    public void A_cover_stands_against_tables_that_name_another() =>
        Assert.Equal("青原市水利局", Of(["青原市水利局"], Caption("部门：青原市农业农村局"), Caption("部门：青原市农业农村局")));

    [Fact]
    public void A_notice_is_by_who_signs_it() =>
        Assert.Equal(
            "岑阳市财政局",
            Of([], Body("各单位：", 1), Body("现将有关事项通知如下。", 2), Body("岑阳市财政局", 2), Body("2021年3月", 2))
        );

    private static string Of(string[] cover, params Paragraph[] rest)
    {
        var layout = new DocumentLayout { Pages = TwoPages.Pages, Paragraphs = [.. cover.Select(c => Body(c, 1)), .. rest] };
        return IdentityReader.Read(layout).Organisation;
    }

    private static Paragraph Caption(string text) => TwoPages.Line(text, ParagraphKind.Caption, 2);

    private static Paragraph Body(string text, int page) => TwoPages.Line(text, ParagraphKind.Body, page);
}
