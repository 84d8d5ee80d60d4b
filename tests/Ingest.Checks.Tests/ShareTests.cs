using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests;

/// <summary>Shares whose whole is told by the words, not by the numbers.</summary>
public sealed class ShareTests
{
    [Fact]
    public void Two_wrong_numbers_in_one_enumeration_hide_neither()
    {
        // 12,687.62 ÷ 23,716.60 = 53.50 %, 11,028.98 ÷ 23,716.60 = 46.50 %: one amount and one share have two digits swapped.
        var document = new DocumentBuilder()
            .Section("三、支出决算情况说明", 1)
            .Text("本年支出合计23,716.60万元，其中：基本支出12,867.62万元，占53.50%；项目支出11,028.98万元，占46.05%。")
            .Check();
        Assert.Equal(2, document.Relations.Count(r => r.Rule == "share.text" && r.Status == RelationStatus.Inconsistent));
    }

    [Fact]
    public void Shares_of_a_whole_that_stands_elsewhere_are_not_laid_against_the_amount_before() =>
        Assert.DoesNotContain(
            new DocumentBuilder()
                .Section("三、支出决算情况说明", 1)
                .Text("项目支出100.00万元，其中：市级项目支出300.00万元，占30.00%；县级项目支出200.00万元，占20.00%。")
                .Check()
                .Relations,
            r => r.Rule == "share.text"
        );
}
