using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>Finds the reporting department or unit.</summary>
internal static partial class Organisations
{
    /// <summary>
    /// The organisation, from the strongest evidence there is: a 部门：… line on the cover, a cover line that reads as a
    /// name, the 部门：… lines beside the tables by vote, a heading such as 第一部分 某局概况, the title at the top of a first page that is
    /// no cover, who commissioned an evaluation (委托单位：…), a name that stands alone where reports are signed.
    /// </summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="cover">Lines of the cover.</param>
    public static string Find(DocumentLayout layout, IReadOnlyList<string> cover)
    {
        var captions = layout.Paragraphs.Where(p => p.Kind is ParagraphKind.Caption).Select(p => p.Text).ToList();
        return cover.Select(NamedIn).FirstOrDefault(n => n.Length > 0)
            ?? Confirmed(cover.Select(NameOnCover).FirstOrDefault(n => n.Length > 0), layout, captions)
            ?? cover.Select(CompanyOnCover).FirstOrDefault(n => n.Length > 0)
            ?? MostFrequent(captions.Select(NamedIn))
            ?? MostFrequent(SplitCaptions(captions))
            ?? MostFrequent(layout.Sections.Select(s => InHeading(s.Heading)))
            ?? MostFrequent(layout.Tables.SelectMany(InForm))
            ?? MostFrequent(SignedPlaces.TopOf(layout).SelectMany(l => new[] { NamedIn(l), NameOnCover(l) }))
            ?? MostFrequent(layout.Paragraphs.Where(p => p.Kind is ParagraphKind.Body).Select(p => BeforeYear(p.Text)))
            ?? cover.Select(l => Commissioner().Match(Labels.Key(l)).Groups["name"].Value).FirstOrDefault(ReadsAsName)
            ?? SignedPlaces.EndOf(layout).LastOrDefault(l => ReadsAsName(l) && !Printer().IsMatch(l))
            ?? "";
    }

    /// <summary>
    /// The name in a cover line: the whole line, or what stands before the year in 某局2024年度部门决算, or between year and report in
    /// 2024年度某局整体绩效评价报告.
    /// </summary>
    /// <param name="line">A line of a cover.</param>
    public static string NameOnCover(string line)
    {
        var text = Labels.Key(line);
        var year = YearOfReport().Match(text);
        var name =
            year is { Success: true, Index: > 0 } ? text[..year.Index]
            : year.Success && AfterYear().Match(text) is { Success: true } after ? after.Groups["name"].Value
            : text;
        return ReadsAsName(name) && !Printer().IsMatch(text) ? name : "";
    }

    /// <summary>The company (公司) at the start of a cover line that goes on with its name in another script.</summary>
    private static string CompanyOnCover(string line)
    {
        var match = Company().Match(Labels.Key(line));
        return match.Success ? match.Groups["name"].Value : "";
    }

    /// <summary>
    /// A cover's name, or the one that is read several times in its stead beside tables and in forms: a cover set in large or
    /// decorated letters is recognised worse than those, and the name that occurs on it alone is then the wrong one.
    /// </summary>
    private static string? Confirmed(string? name, DocumentLayout layout, IReadOnlyList<string> captions)
    {
        if (name is null)
        {
            return null;
        }

        var others = captions
            .Select(NamedIn)
            .Concat(layout.Tables.SelectMany(InForm))
            .Concat(layout.Sections.Select(s => InHeading(s.Heading)))
            .Where(n => n.Length > 0)
            .ToList();
        return others.Contains(name)
            ? name
            : MostFrequent(others.GroupBy(n => n).Where(g => g.Count() > 1 && IsAlike(g.Key, name)).SelectMany(g => g)) ?? name;
    }

    /// <summary>Whether two names of one length differ in one or two characters that may be misread, in less than a fifth of them.</summary>
    private static bool IsAlike(string one, string other) =>
        one.Length == other.Length
        && one.Zip(other).Count(c => c.First != c.Second) is var different and <= 2
        && different * 5 < one.Length;

    /// <summary>Whether the words end as names of public bodies do.</summary>
    /// <param name="name">The words, without padding.</param>
    public static bool ReadsAsName(string name) => name.Length is >= 3 and <= 40 && Name().IsMatch(name);

    /// <summary>Whether a line gives the organisation (or another particular) after a colon.</summary>
    /// <param name="line">A line of a cover.</param>
    public static bool IsParticular(string line) => Particular().IsMatch(Labels.Key(line));

    private static string NamedIn(string line)
    {
        var match = Labelled().Match(Labels.Key(line));
        return match.Success && !Money().IsMatch(match.Groups["name"].Value) ? match.Groups["name"].Value : "";
    }

    /// <summary>部门： and the name as two captions of one table.</summary>
    private static IEnumerable<string> SplitCaptions(List<string> captions) =>
        captions.Exists(c => EmptyLabel().IsMatch(Labels.Key(c))) ? captions.Select(Labels.Key).Where(ReadsAsName) : [];

    private static string InHeading(string heading)
    {
        var match = Heading().Match(Labels.Key(heading));
        return match.Success && ReadsAsName(match.Groups["name"].Value) ? match.Groups["name"].Value : "";
    }

    /// <summary>The name before the year at the start of a sentence: 某局2024年度收入支出总计….</summary>
    private static string BeforeYear(string text)
    {
        var key = Labels.Key(text.Length > 60 ? text[..60] : text);
        return YearOfReport().Match(key) is { Success: true, Index: > 2 } year && ReadsAsName(key[..year.Index]) ? key[..year.Index] : "";
    }

    /// <summary>The cell beside 主管部门 or 部门（单位）名称 in a self-evaluation form.</summary>
    private static IEnumerable<string> InForm(Table table)
    {
        foreach (var cell in table.Cells)
        {
            if (
                cell.Row is >= 0 and < 4
                && Labels.Key(cell.Text) is "主管部门" or "部门(单位)名称" or "预算单位" or "部门名称" or "单位名称"
            )
            {
                var name = Labels.Key(table.CellAt(cell.Row, cell.Column + cell.ColumnSpan)?.Text ?? "");
                if (ReadsAsName(name))
                {
                    yield return name;
                }
            }
        }
    }

    private static string? MostFrequent(IEnumerable<string> names) =>
        names.Where(n => n.Length > 0).GroupBy(n => n).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();

    [GeneratedRegex(
        @"^\W*(?:(?:编制|预算主管|主管|预算|项目主管|项目实施|项目|公开|填报|填表|报送)?(?:部门|单位)(?:\((?:单位|部门)\)|名称)?|采购人(?:名称)?)(?:\(公章\)|\(盖章\))?:(?<name>[^:]{3,40}?)(?:\(公章\)|\(盖章\)|单位:.*|金额单位.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Labelled();

    [GeneratedRegex("^委托(?:单位|部门|方):(?<name>[^:]{3,40})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Commissioner();

    [GeneratedRegex("^(?:编制|填报|公开)?(?:部门|单位)(?:名称)?:$")]
    private static partial Regex EmptyLabel();

    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}()]{4,36}公司)[A-Za-z]", RegexOptions.ExplicitCapture)]
    private static partial Regex Company();

    [GeneratedRegex("^[^:]{2,10}:")]
    private static partial Regex Particular();

    [GeneratedRegex("(?:印制|编制|编|印)$|^评价机构|会计师事务所|咨询")]
    private static partial Regex Printer();

    [GeneratedRegex("^(?:人民币)?(?:万|千|亿|百万)?元")]
    private static partial Regex Money();

    [GeneratedRegex("20[0-9]{2}年|二[〇○O0零][〇○O0零一二三四五六七八九]{2}年|部门(?:决算|预算)|单位(?:决算|预算)")]
    private static partial Regex YearOfReport();

    [GeneratedRegex(
        @"^[\p{L}()·、“”]+(?:局|厅|委|办|院|部|处|会|府|校|所|馆|站|队|社|团|中心|公司|学院|大学|医院|学校|委员会|办公室|办公厅|办事处|联合会|集团|银行|台|园|场|署|庭|室|库|党校|委员会\(本级\)|局\(本级\)|镇|乡|街道)(?:\([^)]*\)|本级)?$"
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^20[0-9]{2}年度?(?<name>\p{L}[\p{L}()·]{3,38}?)(?:(?:部门|单位)?(?:项目|整体)?(?:支出)?(?:财政)?(?:绩效|自评|评价|决算|预算|收支).*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AfterYear();

    [GeneratedRegex(
        @"^(?:第.{1,2}部分)?(?<name>\p{L}{3,36}?)(?:20[0-9]{2}年.*|概况|主要职[能责]|机构设置|部门(?:决算|预算).*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Heading();
}
