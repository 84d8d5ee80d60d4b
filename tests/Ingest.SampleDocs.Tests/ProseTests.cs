using System.Text.RegularExpressions;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Truth;

namespace Ingest.SampleDocs.Tests;

public sealed partial class ProseTests
{
    /// <summary>A number of the text that is no slot would be missing in the truth; only years, dates, ordinals and references may be fixed text.</summary>
    [Fact]
    public void Every_figure_of_the_text_is_known_to_the_truth()
    {
        foreach (var manuscript in Made.Requests(30).Select(DocumentFactory.Compose))
        {
            var literals = manuscript.Blocks.OfType<ParagraphBlock>().SelectMany(p => p.Runs).Where(r => !r.IsSlot).Select(r => r.Literal);
            Assert.DoesNotContain(literals, l => NumberWithUnit().IsMatch(l));
        }
    }

    [Fact]
    public void A_figure_stands_at_the_offset_its_path_names()
    {
        var truth = Made.From(new DocumentRequest("d", 3)).Truth;
        var paragraphs = truth["paragraphs"]!.AsArray().ToDictionary(p => p!["id"]!.ToString(), p => p!["text"]!.ToString());
        var found = 0;
        foreach (
            var figure in truth["figures"]!.AsArray().Where(f => f!["path"]!.ToString().StartsWith("narrative", StringComparison.Ordinal))
        )
        {
            var parts = figure!["path"]!.ToString()["narrative.".Length..].Split('@');
            var offset = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.StartsWith(figure["value_text"]!.ToString(), paragraphs[parts[0]][offset..], StringComparison.Ordinal);
            found++;
        }

        Assert.InRange(found, 60, 1000);
    }

    [Theory]
    [InlineData("2022 年度收入总计 ", "2022 年度收入总计")]
    [InlineData("其中：财政拨款收入5.00万元，占", "财政拨款收入5.00万元，占")]
    [InlineData("其中：因公出国（境）费支出", "因公出国（境）费支出")]
    [InlineData("占本年支出合计（", "占本年支出合计（")]
    public void The_label_of_a_figure_is_the_words_before_it(string before, string label) =>
        Assert.Equal(label, ProseLabel.Of(before + "1.00", before.Length));

    [GeneratedRegex(@"\d\s*(万元|元|%|个(?!月)|人|辆|家|份|分|批|次|台)", RegexOptions.None, 1000)]
    private static partial Regex NumberWithUnit();
}
