using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Placeholders of a template left in (XX局, ××万元, ***): one finding for the document, with the first places.</summary>
internal sealed partial class PlaceholderFamily : IRuleFamily
{
    private const int Quoted = 3;
    private static readonly Rule Rule = RuleCatalogue.Get("form.placeholder");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var paragraphs = view.Prose.Paragraphs.SelectMany(p =>
            Placeholder().Matches(p.Plain).Select(m => (Text: Around(p.Plain, m), p.Page))
        );
        var cells = view.Tables.SelectMany(t =>
            t.Table.Cells.SelectMany(c =>
                Placeholder().Matches(Label.Normalise(c.Text)).Select(m => (Text: Around(Label.Normalise(c.Text), m), c.Page))
            )
        );
        var found = paragraphs.Concat(cells).OrderBy(f => f.Page).ToList();
        var quotes = string.Join("、", found.Take(Quoted).Select(f => $"第 {f.Page} 页“{f.Text}”"));
        yield return new Statement
        {
            Rule = Rule,
            Place = "",
            Status = found.Count == 0 ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"模板中的占位符未替换，共 {found.Count} 处：{quotes}{(found.Count > Quoted ? "等" : "")}",
            MessageEn = $"{found.Count} placeholders of the template are left in: {quotes}",
            Page = found.Count > 0 ? found[0].Page : 1,
        };
    }

    private static string Around(string text, Match match) =>
        text[Math.Max(0, match.Index - 4)..Math.Min(text.Length, match.Index + match.Length + 4)];

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[XxＸ]{2,}|[×✕╳]{2,})(?![A-Za-z0-9])|(?<!\*)\*{3,}(?!\*)|某某(?:局|单位|部门|项目)")]
    private static partial Regex Placeholder();
}
