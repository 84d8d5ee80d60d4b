using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// N 个项目 against the table that lists them: the table the paragraph refers to, or one whose total row has an amount of the sentence. Rows with a name in the
/// column 项目名称 are counted, totals left aside.
/// </summary>
internal sealed partial class ProjectCountFamily : IRuleFamily
{
    private const int FewestDigits = 5;
    private static readonly Rule Rule = RuleCatalogue.Get("words.project-count");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var lists = view
            .Tables.Where(t => !t.Table.Kind.StartsWith("self-evaluation"))
            .Select(t => (Table: t, Names: NameColumn(t)))
            .Where(t => t.Names >= 0)
            .ToList();
        if (lists.Count == 0)
        {
            yield break;
        }

        foreach (var paragraph in view.Prose.Paragraphs)
        {
            var referred = new Lazy<IReadOnlyList<TableView>>(() => TableReference.In(view, paragraph));
            foreach (var mention in paragraph.Mentions.Where(IsProjects))
            {
                var found = lists.Where(l => referred.Value.Contains(l.Table) || HasTotalOf(l.Table, paragraph, mention)).ToList();
                if (found is [var (table, names)])
                {
                    yield return Judge(paragraph, mention, table, Count(table, names));
                }
            }
        }
    }

    private static bool IsProjects(Mention mention) =>
        mention.Figure is { Unit: "个" or "项", Value: > 1 and < 1000 }
        && (Before().IsMatch(mention.Lead) || After().IsMatch(mention.Tail));

    private static int NameColumn(TableView table) =>
        table.Columns.FirstOrDefault(c => c.PathNames.Any(n => n is "项目名称" or "主要项目" or "项目"))?.Index ?? -1;

    private static bool HasTotalOf(TableView table, ParagraphView paragraph, Mention mention) =>
        paragraph
            .Mentions.Where(m =>
                m.Sentence == mention.Sentence
                && m.Role == MentionRole.Amount
                && MoneyUnit.InYuan(m.Figure.Unit) is not null
                && m.Figure.Raw.Count(char.IsDigit) >= FewestDigits
            )
            .Any(m =>
                table.Lanes.Any(l =>
                    l.Rows.Any(r =>
                        r is { IsTotal: true, IsSubtotal: false }
                        && l.Values.Any(c =>
                            table.FigureAt(r.Index, c.Index) is { } f
                            && Amount.Comparable(f.Unit, m.Figure.Unit)
                            && f.Quantity.Meets(m.Figure.Quantity)
                        )
                    )
                )
            );

    private static int Count(TableView table, int names) =>
        Enumerable
            .Range(0, table.Table.RowCount)
            .Count(r =>
                Label.Normalise(table.OwnTextAt(r, names)) is { Length: > 0 } name
                && !Label.IsTotal(Label.Name(name))
                && !Label.IsSubtotal(name)
                && table.Columns.Any(c => c.Index != names && table.FigureAt(r, c.Index) is not null)
            );

    private static Statement Judge(ParagraphView paragraph, Mention mention, TableView table, int count) =>
        new()
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Status = mention.Figure.Value == count ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"称项目 {Amount.Print(mention.Figure)} {mention.Figure.Unit}，“{table.Caption}”列 {count} 个",
            MessageEn = $"{Amount.Print(mention.Figure)} projects are named, “{table.Caption}” lists {count}",
            Expected = count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Actual = Amount.Print(mention.Figure),
            Page = mention.Figure.Page,
            Figures = [mention.Figure],
        };

    [GeneratedRegex("(?:主要|重点|专项|预算|全部|支出)?项目(?:支出)?(?:共计|合计|总计|共有|共|有|为|总数|个数)*$")]
    private static partial Regex Before();

    [GeneratedRegex("^(?:主要|重点|专项|预算)?项目(?:,|$|合计|共)")]
    private static partial Regex After();
}
