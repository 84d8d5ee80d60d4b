using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// 与上年相比持平, 有所增加, 有所减少 against the change the paragraph states in a figure or as 持平. 基本持平 allows for a small one and is left alone, and so are paragraphs that
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
        // 总体 speaks of the paragraph's subject, whose change comes first.
        var change = paragraph.Mentions.FirstOrDefault(m =>
            m.Role == MentionRole.Change && m.Figure.Offset < paragraph.OffsetOf(match.Index)
        );
        var level = Level().Match(paragraph.Plain[..match.Index]);
        var isLevel = level.Success && (change is null || paragraph.OffsetOf(level.Index) < change.Figure.Offset);
        if (!isLevel && change is null)
        {
            return null;
        }

        var direction = isLevel ? 0 : DirectionOf(paragraph, change!);
        var word = match.Groups["word"].Value;
        var right =
            direction == 0 ? "持平"
            : direction > 0 ? "增加"
            : "减少";
        var said =
            word is "持平" or "一致" ? "持平"
            : word[^2..] is "减少" or "下降" ? "减少"
            : "增加";
        var before = isLevel ? null : Printed(change!);
        return new Statement
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Status = said == right ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"称与上年相比{word}，而前文所述为{before?.Zh ?? level.Value}",
            MessageEn = $"{word} is said in comparison with last year, but {before?.En ?? "the figure is said to be the same"}",
            Expected = right,
            Actual = word,
            Page = paragraph.PageAt(match.Groups["word"].Index),
            Figures = isLevel
                ? [.. paragraph.Mentions.Where(m => m.Figure.Offset < paragraph.OffsetOf(level.Index)).TakeLast(1).Select(m => m.Figure)]
                : [change!.Figure],
        };
    }

    /// <summary>A change that rounds to nothing still has the direction of its words, where the growth beside it does not.</summary>
    private static int DirectionOf(ParagraphView paragraph, Mention change) =>
        change.Figure.Value != 0 ? change.Direction * Math.Sign(change.Figure.Value)
        : paragraph.Mentions.ElementAtOrDefault(change.Index + 1) is { Role: MentionRole.Growth } growth
            ? growth.Direction * Math.Sign(growth.Figure.Value)
        : 0;

    private static Convention Printed(Mention change)
    {
        var amount = $"{Amount.Print(change.Figure)} {change.Figure.Unit}";
        return new Convention(
            $"{(change.Direction > 0 ? "增加" : "减少")} {amount}",
            $"the change is {(change.Direction > 0 ? "+" : "−")}{amount}"
        );
    }

    [GeneratedRegex(
        @"总体(?:来)?看,?与(?:上年度?|20\d{2}年度?)(?:相比)?,?(?<word>持平|一致|有所(?:增加|增长|上升|减少|下降))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Trend();

    [GeneratedRegex(@"[比与较](?:上年度?|20\d{2}年度?)(?:相比)?,?持平")]
    private static partial Regex Level();
}
