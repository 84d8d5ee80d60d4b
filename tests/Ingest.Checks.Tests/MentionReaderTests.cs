using Ingest.Checks.Tests.Building;

namespace Ingest.Checks.Tests;

public sealed class MentionReaderTests
{
    [Fact]
    public void Roles_names_and_directions_are_read_from_the_words_around_a_figure()
    {
        var mentions = Mentions("2023年度“三公”经费支出42.38万元，占本年支出的3.10%，比上年减少12.42万元，下降22.66%，执行率为91.93%。");
        Assert.Equal(
            [MentionRole.Amount, MentionRole.Share, MentionRole.Change, MentionRole.Growth, MentionRole.Rate],
            mentions.Select(m => m.Role)
        );
        Assert.Equal("\"三公\"经费支出", mentions[0].Name);
        Assert.Equal([-1, -1], mentions.Where(m => m.Role is MentionRole.Change or MentionRole.Growth).Select(m => m.Direction));
    }

    [Fact]
    public void A_semicolon_and_a_full_stop_end_a_sentence()
    {
        var mentions = Mentions("甲1.00万元，乙2.00万元；丙3.00万元。丁4.00万元");
        Assert.Equal([0, 0, 1, 2], mentions.Select(m => m.Sentence));
        Assert.Equal(["甲", "乙", "丙", "丁"], mentions.Select(m => m.Name));
    }

    [Theory]
    [InlineData("收入支出总计6146.40万元", "收入支出总计")]
    [InlineData("某某局2024年度财政拨款收入总计为6.00万元", "财政拨款收入总计")]
    [InlineData("其中：政府采购货物支出186.42万元", "政府采购货物支出")]
    [InlineData("政府采购金额（以合同签订为准）为2019.88万元", "政府采购金额(以合同签订为准)")]
    public void A_name_is_without_year_and_verb(string text, string name) => Assert.Equal(name, Mentions(text)[0].Name);

    [Theory]
    [InlineData("财政拨款收入总计", "收入总计", false)]
    [InlineData("明州市水务局收入总计", "收入总计", true)]
    [InlineData("政府采购金额(以合同签订为准)", "政府采购金额", true)]
    [InlineData("离退休干部服务用车", "*用车", true)]
    [InlineData("用车", "*用车", false)]
    public void A_longer_term_is_another_quantity(string name, string term, bool same) =>
        Assert.Equal(same, MentionName.Is(Mentions("甲1.00万元")[0] with { Name = name }, term));

    private static IReadOnlyList<Mention> Mentions(string text) =>
        new DocumentView(new DocumentBuilder().Text(text).Build()).Prose.Paragraphs[0].Mentions;
}
