using Ingest.Extraction.Kinds.Learned;
using Xunit;

namespace Ingest.Extraction.Tests.Kinds.Learned;

public sealed class FeatureBuilderTests
{
    [Fact]
    public void The_parts_of_a_text_have_together_the_length_asked_for()
    {
        var features = new FeatureBuilder("");
        features.AddText('t', "收入决算表", 3, 2);
        var vector = features.Build();
        Assert.Equal(2, Math.Sqrt(vector.Values.Sum(v => (double)v * v)), 4);
        Assert.All(vector.Buckets, b => Assert.InRange(b, 0, FeatureBuilder.BucketCount - 1));
    }

    [Fact]
    public void The_same_words_in_another_place_are_other_features()
    {
        Assert.Empty(Buckets('t').Intersect(Buckets('h')));
        Assert.Equal(Buckets('t'), Buckets('t'));

        static int[] Buckets(char space)
        {
            var features = new FeatureBuilder("");
            features.AddText(space, "名词解释", 4, 1);
            return features.Build().Buckets;
        }
    }

    [Theory]
    [InlineData("三、支出决算情况说明", "支出决算情况说明")]
    [InlineData("（二）“三公”经费", "三公经费")]
    [InlineData("第二部分 青原市水务局2024年度部门决算表", "@0年度部门决算表")]
    [InlineData("附件 1：绩效评价指标体系", "绩效评价指标体系")]
    [InlineData("2.84 亿元", "0.0亿元")]
    public void What_differs_from_document_to_document_is_taken_out(string printed, string seen) =>
        Assert.Equal(seen, KindText.Of(printed, "青原市水务局"));

    [Theory]
    [InlineData("十一、其他", "cn", "十一")]
    [InlineData("（三）国有资产", "(cn)", "三")]
    [InlineData("第四部分 名词解释", "part", "四")]
    [InlineData("1.部门主要职能", "n", "1")]
    [InlineData("名词解释", "none", "")]
    public void Numbering_has_a_style_and_a_number(string heading, string style, string number) =>
        Assert.Equal((style, number), KindText.NumberingOf(heading));
}
