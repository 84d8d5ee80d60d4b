using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>未发生公务接待费支出 and the like against table 07 of the final accounts: said in words, the figure there is zero.</summary>
internal sealed partial class NothingSpentFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("words.nothing-spent");
    private static readonly (string Words, Reference Place)[] Items =
    [
        ("因公出国(境)", Spent("决算数&因公出国(境)费|因公出国(境)费&决算数|因公出国(境)费用&决算数")),
        ("公务用车购置费", Spent("决算数&公务用车购置费|公务用车购置费&决算数")),
        ("公务用车运行", Spent("决算数&公务用车运行维护费|公务用车运行费&决算数|公务用车运行维护费&决算数|决算数&公务用车运行费")),
        ("公务接待费", Spent("决算数&公务接待费|公务接待费&决算数")),
    ];

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (Match match in Nothing().Matches(paragraph.Plain))
            {
                var item = Array.Find(Items, i => match.Groups["item"].Value.StartsWith(i.Words, StringComparison.Ordinal));
                if (item.Place is not null && FormulaBinder.Only(view, item.Place) is { State: not CellState.Unreadable } place)
                {
                    yield return Judge(paragraph, match, place);
                }
            }
        }
    }

    private static Reference Spent(string column) => new("07", "", "唯一", column, "");

    private static Statement Judge(ParagraphView paragraph, Match match, Place place)
    {
        var printed = place.Figure is { } figure ? $"{Amount.Print(figure)} {figure.Unit}" : "";
        return new Statement
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Status = place.Figure is null or { Value: 0 } ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"称“{match.Value}”，而{place.Table.Caption} {place.Column.FullName}为 {printed}",
            MessageEn = $"“{match.Value}”, but {place.Table.Caption} {place.Column.FullName} is {printed}",
            Expected = printed,
            Actual = match.Value,
            Page = paragraph.PageAt(match.Index),
            Figures = place.Figure is { } one ? [one] : [],
        };
    }

    /// <summary>Not of last year, and not of a budget.</summary>
    [GeneratedRegex(
        @"(?<!上年|上年度|去年)(?:未发生|没有发生|未安排|无)(?<item>因公出国\(境\)费?|公务用车购置费|公务用车运行(?:维护)?费|公务接待费)(?:用)?(?:支出)?(?!用|支出|预算|[\u4e00-\u9fff]*预算)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Nothing();
}
