using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// 与上年相比持平, 有所增加, 有所减少 against the change the paragraph states. 基本持平 allows for a small one and is left alone, and so are paragraphs that
/// state several changes of different direction before the words.
/// </summary>
internal sealed partial class LevelFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("growth.level");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (Match match in Trend().Matches(paragraph.Plain))
            {
                if (Judge(paragraph, match) is { } statement)
                {
                    yield return statement;
                }
            }
        }
    }

    private static Statement? Judge(ParagraphView paragraph, Match match)
    {
        var changes = paragraph
            .Mentions.Where(m => m.Role == MentionRole.Change && m.Figure.Offset < paragraph.OffsetOf(match.Index))
            .ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        // 总体 speaks of the paragraph's subject, whose change comes first.
        var first = changes[0];
        var word = match.Groups["word"].Value;
        var right =
            first.Figure.Value == 0 ? "持平"
            : first.Direction * Math.Sign(first.Figure.Value) > 0 ? "增加"
            : "减少";
        var said =
            word is "持平" or "一致" ? "持平"
            : word[^2..] is "减少" or "下降" ? "减少"
            : "增加";
        return new Statement
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Status = said == right ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh =
                $"称与上年相比{word}，而前文所述为{(first.Direction > 0 ? "增加" : "减少")} {Amount.Print(first.Figure)} {first.Figure.Unit}",
            MessageEn =
                $"{word} is said in comparison with last year, but the change is {(first.Direction > 0 ? "+" : "−")}{Amount.Print(first.Figure)} {first.Figure.Unit}",
            Expected = right,
            Actual = word,
            Page = paragraph.PageAt(match.Groups["word"].Index),
            Figures = [first.Figure],
        };
    }

    [GeneratedRegex(
        @"总体(?:来)?看,?与(?:上年度?|20\d{2}年度?)(?:相比)?,?(?<word>持平|一致|有所(?:增加|增长|上升|减少|下降))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Trend();
}
