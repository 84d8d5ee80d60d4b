using Ingest.Pdf.Text;

namespace Ingest.Pdf.Tests.Text;

public sealed class UnicodeFoldingTests
{
    [Theory]
    [InlineData("⽀出", "支出")]
    [InlineData("⻔⻓⻅⻚⻋", "门长见页车")]
    [InlineData("用⼾", "用户")]
    [InlineData("１２３．４５％", "123.45%")]
    [InlineData("（万元）", "（万元）")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("\u3000", " ")]
    [InlineData("金", "金")]
    public void Text_is_folded_to_what_a_reader_would_type(string text, string expected) =>
        Assert.Equal(expected, UnicodeFolding.Fold(text));

    [Theory]
    [InlineData("①")]
    [InlineData("㎡")]
    [InlineData("m²")]
    [InlineData("½")]
    public void Digits_that_are_no_numbers_stay_what_they_are(string text) => Assert.Equal(text, UnicodeFolding.Fold(text));

    [Fact]
    public void Text_without_anything_to_fold_is_not_copied()
    {
        var text = "一般公共预算 12.5";
        Assert.Same(text, UnicodeFolding.Fold(text));
    }
}
