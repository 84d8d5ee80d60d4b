using Ingest.Extraction.Kinds;
using Ingest.Extraction.Kinds.Learned;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Kinds.Learned;

public sealed class InheritedKindsTests
{
    [Fact]
    public void A_heading_without_a_kind_goes_on_with_the_subject_of_the_one_above() =>
        Assert.Equal(
            ["narrative.three-public", "narrative.three-public", "narrative.three-public"],
            Kinds(
                ("s1", null, "八、“三公”经费", "narrative.three-public"),
                ("s2", "s1", "（一）总体情况", "other"),
                ("s3", "s2", "1.说明", "other")
            )
        );

    [Theory]
    [InlineData("narrative")]
    [InlineData("contents")]
    [InlineData("other")]
    public void Nothing_goes_on_with_a_heading_that_says_nothing_of_what_stands_below(string above) =>
        Assert.Equal([above, "other"], Kinds(("s1", null, "第三部分 情况说明", above), ("s2", "s1", "十二、其他", "other")));

    [Fact]
    public void A_kind_of_its_own_stays() =>
        Assert.Equal(
            ["narrative.other-matters", "narrative.procurement"],
            Kinds(("s1", null, "十、其他重要事项", "narrative.other-matters"), ("s2", "s1", "（一）政府采购", "narrative.procurement"))
        );

    [Fact]
    public void All_below_a_summary_belongs_to_it_and_what_begins_anew_does_not() =>
        Assert.Equal(
            ["abstract", "abstract", "abstract", "overview", "evaluation.problems"],
            Kinds(
                ("s1", null, "摘要", "abstract"),
                ("s2", null, "一、基本情况", "overview"),
                ("s3", null, "二、存在问题", "evaluation.problems"),
                ("s4", null, "一、项目概况", "overview"),
                ("s5", null, "二、存在的问题", "evaluation.problems")
            )
        );

    [Fact]
    public void Chapters_after_a_summary_that_never_begin_anew_are_those_of_the_report() =>
        Assert.Equal(
            ["abstract", "overview", "annex"],
            Kinds(("s1", null, "摘要", "abstract"), ("s2", null, "一、基本情况", "overview"), ("s3", null, "附件1", "annex"))
        );

    private static string[] Kinds(params (string Id, string? Parent, string Heading, string Kind)[] sections) =>
        [
            .. InheritedKinds
                .Of(
                    [
                        .. sections.Select(s => new Section
                        {
                            Id = s.Id,
                            Parent = s.Parent,
                            Heading = s.Heading,
                            Level = s.Parent is null ? 1 : 2,
                            Page = 1,
                        }),
                    ],
                    [.. sections.Select(s => new KindChoice(s.Kind, 0.9))]
                )
                .Select(k => k.Kind),
        ];
}
