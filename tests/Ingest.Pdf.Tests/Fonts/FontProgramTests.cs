using Ingest.Pdf.Fonts;
using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests.Fonts;

public sealed class FontProgramTests
{
    [Fact]
    public void A_glyph_that_serves_two_characters_is_the_lower_one()
    {
        var program = TrueTypeProgram.Read(new FontBytes(FontPrograms.TrueType((0x2F40, 5), (0x41, 5), (0x8868, 6))));
        Assert.Equal("A", program.TextOfGlyph(5));
        Assert.Equal("表", program.TextOfGlyph(6));
        Assert.Null(program.TextOfGlyph(7));
    }

    [Fact]
    public void A_symbolic_font_has_its_codes_in_the_private_use_area_and_names_in_post()
    {
        var program = TrueTypeProgram.Read(new FontBytes(FontPrograms.Symbolic(0x41, 2, "Euro")));
        Assert.Equal("€", program.TextOfCode(0x41));
        Assert.Null(program.TextOfCode(0x42));
    }

    [Fact]
    public void A_cff_font_names_glyphs_and_codes()
    {
        var program = CffProgram.Read(new FontBytes(FontPrograms.Cff(18, "uni8868")));
        Assert.Null(program.Collection);
        Assert.Equal("1表", program.TextOfGlyph(1) + program.TextOfGlyph(2));
        Assert.Equal("1表", program.TextOfCode(65) + program.TextOfCode(66) + program.TextOfCode(67));
    }

    [Fact]
    public void Damaged_programs_say_nothing_but_do_no_harm()
    {
        var random = new Random(3);
        byte[][] samples = [FontPrograms.TrueType((1, 1)), FontPrograms.Symbolic(65, 3, "A"), FontPrograms.Cff(18, "x")];
        for (var i = 0; i < 600; i++)
        {
            var copy = (byte[])samples[i % samples.Length].Clone();
            for (var change = 0; change < 4; change++)
            {
                copy[random.Next(copy.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(TrueTypeProgram.Read(new FontBytes(copy)));
            Assert.NotNull(CffProgram.Read(new FontBytes(copy)));
            Assert.NotNull(Type1Program.Read(new FontBytes(copy)));
        }
    }
}
