using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests;

/// <summary>Sentences as reports word them: those that cannot be true, and those that only look so.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData(
        "“三公”经费预算数为8.00万元。其中：公务用车购置及运行费3.27万元，其中公务用车购置费0.00万元、公务用车运行费3.27万元；公务接待费4.73万元。"
    )]
    [InlineData("收入总计100.00万元，其中：本年收入合计104.00万元，使用非财政拨款结余0.00万元，年初结转和结余-4.00万元。")]
    [InlineData("会议费支出12.00万元，比上年减少0.03万元，下降0.25%。总体来看，与上年相比基本持平。")]
    [InlineData("内设机构2个，分别是：办公室、文化、广电科。")]
    [InlineData("会议费支出34.28万元，比上年增加0.00万元，增长0.01%。总体来看，与上年相比有所增加。")]
    [InlineData("公务接待费支出3.31万元，比2022年度持平。总体来看，与上年相比持平。")]
    [InlineData("内设机构1个，包括办公室、文化科。")]
    [InlineData("收入支出总计5,434.24万元。收入支出总计0.5434亿元，本年支出0.5344亿元。")]
    [InlineData("铜陵市财政局2023年度部门预算批复后，本单位按要求公开。")]
    [InlineData("年初预算为3.00万元，支出决算为3.00万元，决算数与年初预算数持平。")]
    [InlineData("规模以上企业产值约1.40亿元，本单位支出1,039.42万元。")]
    [InlineData("在5个项目中，评级为优的4个，占80.00%。")]
    [InlineData("其中，因公出国（境）费支出20.00万元，占“三公”经费的20.00%；公务接待费支出30.00万元，占“三公”经费的30.00%。")]
    [InlineData("其中，因公出国（境）费支出20.00万元，占“三公”经费的33.33%；公务接待费支出40.00万元，占“三公”经费的66.67%。")]
    public void Honest_sentences_are_left_alone(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("公务用车购置及运行费3.27万元，其中公务用车购置费0.00万元、公务用车运行费3.72万元；公务接待费4.73万元。", "text.of-which")]
    [InlineData("年初预算为3.00万元，支出决算为5.00万元，决算数与年初预算数持平。", "budget.direction")]
    [InlineData("内设机构2个，分别是：办公室、文化科、广电科。", "words.list-count")]
    [InlineData("下属预算单位1个，分别是：明州市体育馆、明州市少年体校。", "words.list-count")]
    [InlineData("公务接待费支出3.31万元，比2022年度持平。总体来看，与上年相比有所增加。", "growth.level")]
    [InlineData("会议费支出34.28万元，比上年增加0.00万元，增长0.00%。总体来看，与上年相比有所增加。", "growth.level")]
    [InlineData("其中，因公出国（境）费支出20.00万元，占“三公”经费的33.43%；公务接待费支出40.00万元，占“三公”经费的66.57%。", "share.text")]
    [InlineData("根据管理要求，明州市体育局2023年度开展绩效自评。", "form.organisation")]
    [InlineData("在5个项目中，评级为优的6个，占120.00%。", "text.stated-part")]
    public void Sentences_that_cannot_be_true_are_found(string text, string rule) => Assert.Contains(Check(text), f => f.Rule == rule);

    [Fact]
    public void A_wrong_share_is_found_beside_one_that_was_plugged_and_that_one_is_not_reported()
    {
        var findings = Check(
            "本年支出合计4,090.41万元，其中：基本支出2,571.10万元，占62.85%；项目支出1,515.23万元，占73.04%；经营支出4.08万元，占0.11%。"
        );
        Assert.Equal("73.04", Assert.Single(findings, f => f.Severity == Severity.Error).Actual);
    }

    private static IReadOnlyList<Finding> Check(string text) =>
        DocumentChecker
            .Check(new DocumentBuilder().Named("明州市水利局", "明州市水利局2023年度部门决算").Section("三、说明").Text(text).Build())
            .Findings;
}
