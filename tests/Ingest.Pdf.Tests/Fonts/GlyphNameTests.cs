using Ingest.Pdf.Fonts;

namespace Ingest.Pdf.Tests.Fonts;

public sealed class GlyphNameTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("Euro", "€")]
    [InlineData("fi", "ﬁ")]
    [InlineData("uni8868", "表")]
    [InlineData("uni00660069", "fi")]
    [InlineData("u20BB7", "𠮷")]
    [InlineData("one.oldstyle", "1")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("afii10065", "а")]
    [InlineData("fiveoldstyle", "5")]
    public void A_name_gives_its_character(string name, string expected) => Assert.Equal(expected, GlyphNames.Find(name));

    [Theory]
    [InlineData("g12")]
    [InlineData(".notdef")]
    [InlineData("")]
    [InlineData("uniD800")]
    [InlineData("f_nonsense")]
    [InlineData("f__i")]
    public void A_name_without_meaning_gives_nothing(string name) => Assert.Null(GlyphNames.Find(name));
}
