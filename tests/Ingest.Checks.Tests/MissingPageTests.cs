using Ingest.Checks.Tests.Building;
using Ingest.Checks.Tests.Examples;
using Ingest.Model;

namespace Ingest.Checks.Tests;

/// <summary>Some pages of a report are no wrong report: what stands on the others is not known.</summary>
public sealed class MissingPageTests
{
    private const double PageHeight = 842;
    private static readonly string[][] Header =
    [
        ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
    ];

    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(1, 4, true)]
    public void Rows_on_a_page_that_the_numbers_leave_out_leave_the_sum_open(int before, int after, bool isOpen)
    {
        var document = Checked(Table(1, 2), Number(1, before), Number(2, after));
        Assert.Equal(isOpen, document.Findings.Count == 0);
        Assert.Equal(isOpen, document.Relations.Any(r => r.Status == RelationStatus.Undecidable));
    }

    [Theory]
    [InlineData(2, 22, 4, false)]
    [InlineData(2, 3, 1, false)]
    [InlineData(2, 6, 7, true)]
    [InlineData(2, 3, 9, true)]
    public void A_number_that_its_neighbours_contradict_is_misread(int second, int third, int fourth, bool isOpen)
    {
        var document = Checked(
            Table(2, 4),
            Number(1, 1),
            Number(2, second),
            Number(3, third),
            Number(4, fourth),
            Number(5, fourth == 9 ? 10 : 5)
        );
        Assert.Equal(isOpen, document.Findings.Count == 0);
    }

    [Fact]
    public void A_table_that_begins_before_the_first_page_has_rows_there() => Assert.Empty(Checked(Table(1, 1), Number(1, 12)).Findings);

    [Theory]
    [InlineData(760, true)]
    [InlineData(400, false)]
    public void A_table_at_the_foot_of_the_last_page_may_go_on(double bottom, bool isOpen) =>
        Assert.Equal(isOpen, Checked(Table(1, 1, bottom), Number(1, 1)).Findings.Count == 0);

    [Fact]
    public void What_is_wrong_within_a_row_is_wrong_whatever_is_missing()
    {
        var built = Table(1, 1, rowsHold: false);
        Assert.Contains(Checked(built, Number(1, 12)).Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Fewer_forms_than_the_text_names_do_not_add_up_to_its_sums()
    {
        var whole = SampleDepartment.Build();
        var second = whole.Tables.Last(t => t.Kind.StartsWith("self-evaluation", StringComparison.Ordinal));
        var document = DocumentChecker.Check(
            whole with
            {
                Tables = [.. whole.Tables.Where(t => t != second)],
                Figures = [.. whole.Figures.Where(f => f.Table != second.Id)],
            }
        );
        Assert.DoesNotContain(document.Findings, f => f.Severity == Severity.Error);
        Assert.Contains(document.Findings, f => f.Rule == "form-summary.count");
    }

    [Fact]
    public void A_page_that_is_there_twice_is_checked_once()
    {
        var whole = SampleDepartment.Build();
        var form = whole.Tables.Last(t => t.Kind.StartsWith("self-evaluation", StringComparison.Ordinal));
        var page = whole.Pages[^1].Number + 1;
        var figures = whole.Figures.Where(f => f.Table == form.Id).ToList();
        var twice = whole with
        {
            Pages = [.. whole.Pages, whole.Pages[^1] with { Number = page }, whole.Pages[^1] with { Number = page + 1 }],
            Tables = [.. whole.Tables.Where(t => t != form), .. new[] { page, page + 1 }.Select(Copy)],
            Figures = [.. whole.Figures.Except(figures), .. new[] { page, page + 1 }.SelectMany(CopiedFigures)],
        };
        Assert.Empty(DocumentChecker.Check(twice).Findings);

        Table Copy(int on) => form with { Id = $"{form.Id}-{on}", Pages = [on], Cells = [.. form.Cells.Select(c => c with { Page = on })] };

        IEnumerable<Figure> CopiedFigures(int on) =>
            figures.Select(f => f with { Id = $"{f.Id}-{on}", Page = on, Table = $"{form.Id}-{on}" });
    }

    [Fact]
    public void A_section_whose_table_is_missing_does_not_quote_another()
    {
        var document = new DocumentBuilder()
            .Table(
                "final-accounts.general-public-budget",
                "一般公共预算财政拨款支出决算表",
                "万元",
                Header,
                ["合计", "<", "9,871.02", "5,648.01", "4,223.01"]
            )
            .Section("三、支出决算情况说明")
            .Text("本年支出合计11,204.44万元，其中：基本支出5,648.01万元；项目支出5,556.43万元。")
            .Build();
        var checkedDocument = DocumentChecker.Check(
            document with
            {
                Sections = [.. document.Sections.Select(s => s with { Kind = "narrative.expenditure" })],
            }
        );
        Assert.DoesNotContain(checkedDocument.Findings, f => f.Rule == "text.quoted-row");
    }

    [Theory]
    [InlineData("120", true)]
    [InlineData("150", false)]
    public void The_same_question_is_compared_only_within_one_survey(string other, bool isCompared)
    {
        string[][] header =
        [
            ["问题", "选项", "人数", "占比"],
        ];
        var document = new DocumentBuilder(DocumentKind.EvaluationReport)
            .Table("evaluation.survey", "社会公众满意度", "", header, Rows("120", "60"))
            .Table("evaluation.survey", "服务对象满意度", "", header, Rows(other, other == "120" ? "61" : "70"))
            .Check();
        Assert.Equal(isCompared, document.Findings.Any(f => f.Rule == "survey.same-question"));

        static string[][] Rows(string most, string some) =>
            [
                ["您对养护工作是否满意？", "非常满意", most, ""],
                ["^", "比较满意", some, ""],
                ["^", "不满意", "20", ""],
            ];
    }

    /// <summary>An expenditure table with a row too few for its total, from the top of one page to some way down another.</summary>
    private static Document Table(int first, int last, double bottom = 300, bool rowsHold = true)
    {
        var built = new DocumentBuilder()
            .Page(last)
            .Table(
                "final-accounts.expenditure",
                "支出决算表",
                "万元",
                Header,
                ["合计", "<", "9.00", "4.00", "5.00"],
                ["201", "一般公共服务支出", "5.00", "3.00", "2.00"],
                ["208", "社会保障和就业支出", rowsHold ? "3.00" : "3.50", "1.00", "2.00"]
            )
            .Build();
        var height = (bottom - 72) / 4;
        var table = built.Tables[0];
        var cells = table.Cells.Select(c =>
            c with
            {
                Page = c.Row < 1 ? first : last,
                Box = new Box(72, 72 + (height * (c.Row + 1)), 520, 72 + (height * (c.Row + 2))),
            }
        );
        return built with { Tables = [table with { Pages = [.. new[] { first, last }.Distinct()], Cells = [.. cells] }] };
    }

    private static Paragraph Number(int page, int number) =>
        new()
        {
            Id = $"n{page}",
            Kind = ParagraphKind.PageFurniture,
            Text = $"— {number} —",
            Lines =
            [
                new TextLine
                {
                    Page = page,
                    Box = new Box(280, PageHeight - 50, 320, PageHeight - 40),
                    Start = 0,
                },
            ],
        };

    private static Document Checked(Document document, params Paragraph[] numbers) =>
        DocumentChecker.Check(document with { Paragraphs = [.. document.Paragraphs, .. numbers] });
}
