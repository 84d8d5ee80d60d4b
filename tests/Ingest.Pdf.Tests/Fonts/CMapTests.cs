using System.Text;
using Ingest.Pdf.Fonts;

namespace Ingest.Pdf.Tests.Fonts;

public sealed class CMapTests
{
    [Fact]
    public void Codes_are_cut_by_the_code_space_ranges()
    {
        var map = Read("2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange 1 begincidrange <8140> <8150> 100 endcidrange");
        Assert.Equal(1, map.ReadCode([0x41, 0x81], out var single));
        Assert.Equal(0x41, single);
        Assert.Equal(2, map.ReadCode([0x81, 0x45, 0x00], out var pair));
        Assert.Equal(105, map.ToCid(pair, 2));
    }

    [Fact]
    public void A_byte_outside_all_ranges_is_stepped_over()
    {
        var map = Read("1 begincodespacerange <8140> <FEFE> endcodespacerange");
        Assert.Equal(2, map.ReadCode([0x20, 0x20, 0x81], out _));
        Assert.Equal(1, map.ReadCode([0x20], out _));
    }

    [Fact]
    public void A_later_range_overrides_an_earlier_one()
    {
        var map = Read(
            "1 begincodespacerange <0000> <FFFF> endcodespacerange 2 begincidrange <0001> <0010> 1 <0001> <0001> 500 endcidrange"
        );
        Assert.Equal(500, map.ToCid(1, 2));
    }

    [Fact]
    public void The_parent_answers_for_what_is_missing()
    {
        var parent = Read("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <00FF> 10 endcidrange");
        var map = CMapReader.Read("/Parent usecmap /WMode 1 def 1 begincidchar <0005> 99 endcidchar"u8, _ => parent);
        Assert.Equal(99, map.ToCid(5, 2));
        Assert.Equal(16, map.ToCid(6, 2));
        Assert.True(map.IsVertical);
    }

    [Fact]
    public void Names_that_leave_the_folder_are_not_followed()
    {
        Assert.Null(PredefinedCMaps.Find("../../../etc/passwd"));
        Assert.Null(PredefinedCMaps.Find("No-Such-CMap"));
    }

    [Fact]
    public void Without_its_table_a_chinese_encoding_still_cuts_its_codes()
    {
        var map = CMap.WithoutTable("GBK-EUC-V");
        Assert.Equal(1, map.ReadCode([0x31, 0xB1], out _));
        Assert.Equal(2, map.ReadCode([0xB1, 0xED], out var code));
        Assert.Equal(0, map.ToCid(code, 2));
        Assert.True(map.IsVertical);
    }

    [Fact]
    public void Predefined_maps_come_from_poppler_data()
    {
        Assert.SkipUnless(PredefinedCMaps.AreInstalled, "poppler-data is not installed");
        var map = PredefinedCMaps.Find("GBK-EUC-H");
        Assert.NotNull(map);
        Assert.Equal(2, map.ReadCode([0xB1, 0xED], out var code));
        Assert.Equal("表", PredefinedCMaps.FindUnicode("GB1")?.Find(map.ToCid(code, 2)));
        Assert.True(PredefinedCMaps.Find("GBK-EUC-V")?.IsVertical);
    }

    [Theory]
    [InlineData("1 beginbfchar <01> <8868> endbfchar", 1, "表")]
    [InlineData("1 beginbfchar <01> <00660069> endbfchar", 1, "fi")]
    [InlineData("1 beginbfchar <01> <D842DFB7> endbfchar", 1, "𠮷")]
    [InlineData("1 beginbfrange <10> <20> <4E00> endbfrange", 0x12, "丂")]
    [InlineData("1 beginbfrange <0000> <FFFF> <0000> endbfrange", 0x8868, "表")]
    [InlineData("1 beginbfrange <01> <03> [<5E74> <5EA6> <8868>] endbfrange", 3, "表")]
    [InlineData("1 beginbfrange <01><02><D842DFB6> endbfrange", 2, "𠮷")]
    [InlineData("1 beginbfchar <01> /fi endbfchar", 1, "ﬁ")]
    public void ToUnicode_gives_the_text_of_a_code(string cmap, int code, string expected) =>
        Assert.Equal(expected, ToUnicodeMap.Read(Encoding.Latin1.GetBytes(cmap)).Find(code));

    [Fact]
    public void ToUnicode_knows_what_it_does_not_know() => Assert.Null(ToUnicodeMap.Read("1 beginbfchar <01> <8868> endbfchar"u8).Find(2));

    private static CMap Read(string text) => CMapReader.Read(Encoding.Latin1.GetBytes(text), _ => null);
}
