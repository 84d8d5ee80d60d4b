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
                var page = table.Table.Pages.Count > 0 ? table.Table.Pages[0] : 1;
                yield return Judge(table, table.Caption, note.Trim(), page, Figures(table));
            }
        }

        var isAccounts = view.Document.Kind == DocumentKind.FinalAccounts;
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (Match match in NamedEmpty().Matches(paragraph.Plain))
            {
                var named = Named(view, match.Groups["title"].Value);
                if (named.Count == 1)
                {
                    var statement = Judge(
                        named[0],
                        paragraph.Caption,
                        match.Value,
                        paragraph.PageAt(match.Index + match.Length - 1),
                        Figures(named[0])
                    );
                    // Amounts of the same sentence contradict it as much as the table does.
                    var said = paragraph.Mentions.Where(m => m.Role == MentionRole.Amount && m.Figure.Value != 0).Select(m => m.Figure);
                    yield return statement.Status == RelationStatus.Consistent
                        ? statement
                        : statement with
                        {
                            Figures = [.. statement.Figures, .. said],
                        };
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
                    // Accounts that say nothing was spent may have had a budget for it.
                    var figures = Figures(tables[0]);
                    var claimed = isAccounts ? figures.Where(f => f.Period is not (Period.Budget or Period.AdjustedBudget)) : figures;
                    yield return Judge(tables[0], paragraph.Caption, sentence, paragraph.Page, claimed);
                }
            }
        }
    }

    /// <summary>The tables with a title; where none has it, those of the kind it tells (《…支出决算表》 for a 收入支出决算表).</summary>
    private static List<TableView> Named(DocumentView view, string title)
    {
        var titled = view.Tables.Where(t => t.Title.EndsWith(title, StringComparison.Ordinal)).ToList();
        var kind = Topics.FirstOrDefault(t => title.Contains(t.Topic)).Kind;
        return titled.Count > 0 || kind is null
            ? titled
            : [.. view.OfKind((title.Contains("决算") ? "final-accounts." : "budget.") + kind)];
    }

    private static bool IsSaidEmpty(string note) =>
        Empty().IsMatch(note) || (note.Contains("本表") && NothingOf().IsMatch(note) && note.Contains("空表"));

    private static IEnumerable<Figure> Figures(TableView table) =>
        table.Lanes.SelectMany(l => l.Rows.SelectMany(r => l.Values.Select(c => table.FigureAt(r.Index, c.Index)))).OfType<Figure>();

    private static Statement Judge(TableView table, string place, string words, int page, IEnumerable<Figure> claimed)
    {
        var figures = claimed.Where(f => f.Value != 0).ToList();
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
