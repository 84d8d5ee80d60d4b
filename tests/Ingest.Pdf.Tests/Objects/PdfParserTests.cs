using System.Text;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Tests.Objects;

public sealed class PdfParserTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-.5", -0.5)]
    [InlineData("+3.25", 3.25)]
    [InlineData("--7", -7)]
    [InlineData("4.", 4)]
    [InlineData("1e2", 100)]
    public void Numbers_are_read_in_all_their_forms(string text, double expected) =>
        Assert.Equal(expected, Assert.IsType<PdfNumber>(Parse(text)).Value);

    [Theory]
    [InlineData(@"(a\(b\)c)", "a(b)c")]
    [InlineData("(nested (parentheses))", "nested (parentheses)")]
    [InlineData(@"(\101\7z)", "A\az")]
    [InlineData("(line\\\nbreak)", "linebreak")]
    [InlineData("(line\r\nfeed)", "line\nfeed")]
    [InlineData("<4 1 4>", "A@")]
    public void Strings_are_read_with_their_escapes(string text, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(Assert.IsType<PdfString>(Parse(text)).Bytes));

    [Fact]
    public void Names_may_hold_escaped_bytes() => Assert.Equal("A B", Assert.IsType<PdfName>(Parse("/A#20B")).Value);

    [Fact]
    public void Dictionaries_hold_references_and_arrays()
    {
        var dictionary = Assert.IsType<PdfDictionary>(Parse("<< /A 3 0 R /B [1 2 0 R 3] /C null >>"));
        Assert.Equal(3, Assert.IsType<PdfReference>(dictionary.Entries["A"]).Id);
        Assert.Equal(3, Assert.IsType<PdfArray>(dictionary.Entries["B"]).Items.Count);
        Assert.Same(PdfNull.Value, dictionary.Entries["C"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<<")]
    [InlineData("[1 2")]
    [InlineData("(open")]
    [InlineData("<</A")]
    [InlineData(">>")]
    public void Unfinished_syntax_ends_quietly(string text) => Assert.NotNull(Parse(text));

    [Fact]
    public void Nesting_without_end_is_cut_off() => Assert.NotNull(Parse(new string('[', 100_000)));

    private static PdfObject Parse(string text) => PdfParser.Parse(Encoding.Latin1.GetBytes(text));
}
