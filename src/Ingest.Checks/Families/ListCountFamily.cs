using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// N 个 … against the list or table of them: 下属单位 4 个，分别是：…, or a table of units right after. Names may contain 、, so a list that seems
/// longer says nothing; one that is shorter lacks an item.
/// </summary>
internal sealed partial class ListCountFamily : IRuleFamily
{
    private static readonly Rule List = RuleCatalogue.Get("words.list-count");
    private static readonly Rule Table = RuleCatalogue.Get("words.table-count");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var unitTables = view
            .Tables.Where(t =>
                t.Table.Section is not null
                && t.Columns.Any(c => c.PathNames.Any(n => n is "单位名称" or "预算单位名称" or "部门(单位)名称"))
            )
            .ToList();
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (var mention in paragraph.Mentions.Where(m => m.Figure.Unit is "个" or "家" && m.Figure.Value is > 0 and < 200))
            {
                // One body that "includes" several has them inside it; only 分别 lists what was counted.
                if (ListAfter().Match(mention.Tail) is { Success: true } list && (mention.Figure.Value > 1 || list.Value.Contains("分别")))
                {
                    yield return InList(paragraph, mention, list.Groups["items"].Value);
                }
                else if (
                    mention.Lead.Contains('共')
                    && paragraph.Plain.Contains("单位")
                    && unitTables.Find(t => t.Table.Section == paragraph.Section) is { } table
                )
                {
                    yield return InTable(paragraph, mention, table);
                }
            }
        }
    }

    private static Statement InList(ParagraphView paragraph, Mention mention, string items)
    {
        var count = Brackets().Replace(items, "").Split('、', StringSplitOptions.RemoveEmptyEntries).Length;
        if (count > mention.Figure.Value && AreWhole(items))
        {
            return ToStatement(List, paragraph, mention, count, false, $"所列为 {count} 项");
        }

        return ToStatement(List, paragraph, mention, count, items.Contains('等') || count >= mention.Figure.Value, $"所列仅 {count} 项");
    }

    /// <summary>Whether every item between 、 ends like the name of a body, so that no name is cut by a 、 of its own.</summary>
    private static bool AreWhole(string items) =>
        Brackets().Replace(items, "").Split('、', StringSplitOptions.RemoveEmptyEntries).All(i => Body().IsMatch(i));

    private static Statement InTable(ParagraphView paragraph, Mention mention, TableView table)
    {
        var count = Enumerable
            .Range(0, table.Table.RowCount)
            .Count(r =>
                table.Columns.Any(c =>
                    c.PathNames.Any(n => n.EndsWith("名称"))
                    && Label.Name(table.TextAt(r, c.Index)) is { Length: > 0 } name
                    && !Label.IsTotal(name)
                )
            );
        return ToStatement(Table, paragraph, mention, count, count == mention.Figure.Value, $"所附单位表列 {count} 家");
    }

    private static Statement ToStatement(Rule rule, ParagraphView paragraph, Mention mention, int count, bool holds, string found) =>
        new()
        {
            Rule = rule,
            Place = paragraph.Caption,
            Status = holds ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"{mention.Name} {Amount.Print(mention.Figure)} {mention.Figure.Unit}，{found}",
            MessageEn = $"{mention.Name}: {Amount.Print(mention.Figure)} are named, {count} are listed",
            Expected = count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Actual = Amount.Print(mention.Figure),
            Page = mention.Figure.Page,
            Figures = [mention.Figure],
        };

    [GeneratedRegex("^[^。;]{0,12}?(?:分别是|分别为|具体为|具体包括|包括|即):?(?<items>[^。;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ListAfter();

    [GeneratedRegex(
        "[\u4e00-\u9fff]{2,}(?:室|科|处|股|局|站|所|中心|院|队|校|馆|会|园|部|办)$|^(?:局|厅|委)?(?:本级|机关|办公室)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Body();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();
}
