using Ingest.Archive.Tests;
using Ingest.Pipeline.Kinds;

namespace Ingest.Pipeline.Tests.Kinds;

public sealed class KindAlignmentTests
{
    [Fact]
    public void Headings_are_matched_in_order_by_page_and_words_even_when_damaged()
    {
        Section[] read = [Read("一、收人决算情况", 2), Read("页眉", 2), Read("二、支出决算情况说明", 3), Read("四、名词解释", 9)];
        SectionTruth[] truth =
        [
            Truth("目录", 1, "contents"),
            Truth("一、收入决算情况说明", 2, "narrative.income"),
            Truth("二、支出决算情况说明", 3, "narrative.expenditure"),
            Truth("三、其他", 3, "other"),
            Truth("四、名词解释", 9, "glossary"),
        ];
        string?[] expected = ["narrative.income", null, "narrative.expenditure", "glossary"];
        Assert.Equal(expected, KindAlignment.Sections(read, truth));
        Assert.Equal(2, KindAlignment.Missing(expected, truth.Length));
    }

    [Fact]
    public void The_second_part_of_a_table_has_the_kind_of_the_whole()
    {
        Table[] read = [Read("收入决算表", [2]), Read("", [3]), Read("支出决算表", [4])];
        TableTruth[] truth =
        [
            new()
            {
                Title = "收入决算表",
                Pages = [2, 3],
                Kind = "final-accounts.income",
            },
            new()
            {
                Title = "支出决算表",
                Pages = [4],
                Kind = "final-accounts.expenditure",
            },
        ];
        string?[] expected = ["final-accounts.income", "final-accounts.income", "final-accounts.expenditure"];
        Assert.Equal(expected, KindAlignment.Tables(read, truth));
    }

    [Fact]
    public void Corrections_written_and_read_back_are_all_there_is_to_learn()
    {
        var document = RandomDocument.Create(seed: 11, size: 4) with { Tables = [Read("收入表", [1]), Read("支出表", [2])] };
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + CorrectionFile.Ending);
        try
        {
            new CorrectionFile(document, [new KindCorrection("table", "支出表", 2, "支出表", "budget.expenditure")]).Write(path);
            var labelled = CorrectionFile.Read(path).Labelled();
            Assert.Equal([null, "budget.expenditure"], labelled.Tables);
            Assert.All(labelled.Sections, Assert.Null);
            Assert.Null(labelled.Kind);
            Assert.Equal(document.Sections.Count, labelled.Layout.Sections.Count);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Section Read(string heading, int page) =>
        new()
        {
            Id = heading,
            Level = 1,
            Heading = heading,
            Page = page,
        };

    private static Table Read(string title, int[] pages) =>
        new()
        {
            Id = title,
            Title = title,
            Pages = pages,
            ColumnCount = 1,
            RowCount = 0,
            Cells = [],
        };

    private static SectionTruth Truth(string heading, int page, string kind) =>
        new()
        {
            Heading = heading,
            Page = page,
            Kind = kind,
        };
}
