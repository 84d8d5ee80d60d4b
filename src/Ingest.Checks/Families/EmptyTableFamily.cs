using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>本表无数据, 为空表, 无政府性基金预算财政拨款收入和支出: a table said to be empty prints no figure but zeros.</summary>
internal sealed partial class EmptyTableFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("words.empty-table");
    private static readonly (string Topic, string Kind)[] Topics =
    [
        ("政府性基金", "government-fund"),
        ("国有资本经营", "state-capital"),
        ("\"三公\"经费", "three-public"),
    ];

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var table in view.Tables)
        {
            if (table.Table.Notes.FirstOrDefault(n => IsSaidEmpty(Label.Normalise(n))) is { } note)
            {
                yield return Judge(table, table.Caption, note.Trim(), table.Table.Pages.Count > 0 ? table.Table.Pages[0] : 1);
            }
        }

        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (Match match in NamedEmpty().Matches(paragraph.Plain))
            {
                var named = view.Tables.Where(t => t.Title.EndsWith(match.Groups["title"].Value, StringComparison.Ordinal)).ToList();
                if (named.Count == 1)
                {
                    yield return Judge(named[0], paragraph.Caption, match.Value, paragraph.PageAt(match.Index + match.Length - 1));
                }
            }

            foreach (var (topic, kind) in Topics.Where(t => paragraph.Headings.Take(1).Any(h => h.Contains(t.Topic))))
            {
                var tables = view.OfKind("final-accounts." + kind).Concat(view.OfKind("budget." + kind)).ToList();
                if (
                    tables.Count == 1
                    && paragraph.Sentences.FirstOrDefault(s => s.Contains(topic) && NothingOf().IsMatch(s)) is { } sentence
                )
                {
                    yield return Judge(tables[0], paragraph.Caption, sentence, paragraph.Page);
                }
            }
        }
    }

    private static bool IsSaidEmpty(string note) =>
        Empty().IsMatch(note) || (note.Contains("本表") && NothingOf().IsMatch(note) && note.Contains("空表"));

    private static Statement Judge(TableView table, string place, string words, int page)
    {
        // Where a table prints budget and account side by side, nothing spent does not mean that nothing was planned.
        var columns = table.Columns.Where(c => c.Path.Any(p => p.Contains("决算"))).Select(c => c.Index).ToHashSet();
        var figures = table
            .Lanes.SelectMany(l =>
                l.Values.Where(c => columns.Count == 0 || columns.Contains(c.Index) || !c.Path.Any(p => p.Contains("预算数")))
                    .SelectMany(c => l.Rows.Select(r => table.FigureAt(r.Index, c.Index)))
            )
            .OfType<Figure>()
            .Where(f => f.Value != 0)
            .ToList();
        return new Statement
        {
            Rule = Rule,
            Place = place,
            Status = figures.Count == 0 ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh =
                $"称“{words}”，而“{table.Caption}”有 {figures.Count} 个非零数字，如 {(figures.Count > 0 ? Amount.Print(figures[0]) : "")}",
            MessageEn = $"“{words}”, but “{table.Caption}” has {figures.Count} figures that are not zero",
            Page = page,
            Figures = [.. figures.Take(10)],
        };
    }

    [GeneratedRegex("《(?<title>[^《》]{4,40}表)》(?:为空表|无数据|没有数据)", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedEmpty();

    [GeneratedRegex("(?:故)?(?:此|本)表(?:无数据|为空)|为空表|空表列示")]
    private static partial Regex Empty();

    [GeneratedRegex("(?:无|没有)(?:使用|安排)?[^,。;]{0,20}(?:收入|支出|收支|拨款|安排)")]
    private static partial Regex NothingOf();
}
