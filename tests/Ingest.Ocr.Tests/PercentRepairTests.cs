using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Tests;

/// <summary>Percent signs that a recogniser does not know, as they lie in the ink of small blurred type.</summary>
public sealed class PercentRepairTests
{
    private static readonly string[] Sign =
    [
        " *****   * ",
        "******  ** ",
        "***********",
        "***********",
        "********   ",
        "********   ",
        " ******    ",
        "    ***    ",
        "    *****  ",
        "   ******* ",
        "  *********",
        "  *********",
        " **********",
        " ** *******",
        " *   ***** ",
        "       *   ",
    ];

    private static readonly string[] Five =
    [
        " ********* ",
        " ********* ",
        " ***       ",
        " **        ",
        "***        ",
        "*********  ",
        "********** ",
        "***   **** ",
        "       *** ",
        "        ***",
        "        ***",
        "        ***",
        "***    *** ",
        "****  **** ",
        " ********  ",
        "  ******   ",
    ];

    /// <summary>90.00%, whose last digit touches the sign.</summary>
    private static readonly string[] Number =
    [
        "   *****       ****            *****      *****        ***    **    ",
        "  *******    ********         *******    *******     ************   ",
        " **** ****   ***  ***        **** ****  **** ****   ************    ",
        " ***   ***  ***  ****       ****  ****  ***   ***   ***   * ***     ",
        "****   **** ***    ***      ****  ****  ***    *** ****   * ***     ",
        "****    ******     ***      ***    ******      *** ***   *****      ",
        "****    ******     ***      ****   ******      *******  ******      ",
        "****   *******     ***      ***    ******      ********* **  ****   ",
        " ***********        ***     ***    ******      ***  ***** ********* ",
        " ***********       ***      ***    ******      ****  ***  ** ***  **",
        "  ********  ***    ***      ***    ******      ***       **** ** ***",
        "      ****  ***    ***      ****   *** ***     ***      ********   *",
        "      ***   ***    ***       ***   ****** ***  ***      ** ****   **",
        "     ****   ****  ***   **   ***   ***  ***   ***      ***  ***  ** ",
        "   ****      ********   ***  ********    ********      **   ******  ",
        "  ****        ******    ***   *******     ******      ***    ****   ",
    ];

    [Theory]
    [InlineData("7")]
    [InlineData("多")]
    public void A_sign_alone_is_known_by_where_its_ink_lies(string read) => Assert.Equal("%", Alone(Sign, read));

    [Theory]
    [InlineData("5")]
    [InlineData("S")]
    public void A_five_is_no_sign(string read) => Assert.Equal(read, Alone(Five, read));

    [Fact]
    public void What_is_read_as_5_stays_whatever_its_ink() => Assert.Equal("5", Alone(Sign, "5"));

    [Theory]
    [InlineData("90.00儿")]
    [InlineData("90.00和%")]
    [InlineData("90.009%")]
    public void The_sign_after_a_number_is_one_where_something_else_was_read(string read) => Assert.Equal("90.00%", Mended(Number, read));

    [Theory]
    [InlineData("90.00%")]
    [InlineData("90.009")]
    [InlineData("目标值儿")]
    public void Numbers_and_words_stay(string read) => Assert.Equal(read, Mended(Number, read));

    private static string Alone(string[] rows, string read)
    {
        var ink = InkOf(rows);
        return Text(PercentRepair.MendAlone([new Symbol(read, 0, ink.Width, 0.9, [])], ink, new PixelBox(0, 0, ink.Width, ink.Height)));
    }

    /// <summary>Symbols begin where those of the number do; what stands for the sign, where it begins.</summary>
    private static string Mended(string[] rows, string read)
    {
        int[] starts = [0, 12, 24, 28, 39, 51, 58];
        var ink = InkOf(rows);
        IReadOnlyList<Symbol> symbols = [.. read.Select((c, i) => new Symbol(c.ToString(), starts[i], starts[i] + 10, 0.9, []))];
        var line = new PixelBox(0, 0, ink.Width, ink.Height);
        return Text(PercentRepair.Mend(symbols, ink, line, LinePieces.Of(ink, line)));
    }

    private static string Text(IReadOnlyList<Symbol> symbols) => string.Concat(symbols.Select(s => s.Text));

    private static Ink InkOf(string[] rows)
    {
        var (width, height) = (rows[0].Length, rows.Length);
        var grey = rows.SelectMany(r => r.Select(c => c == ' ' ? (byte)255 : (byte)0)).ToArray();
        return new Ink(new PageImage(width, height, grey, width, height), new PixelBox(0, 0, width, height), 128);
    }
}
