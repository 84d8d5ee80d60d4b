using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Reads the words around the figures of a paragraph.</summary>
internal static partial class MentionReader
{
    /// <summary>Indexes a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="index">Its position in the prose.</param>
    /// <param name="headings">Headings above it, innermost first.</param>
    /// <param name="figures">Its figures.</param>
    public static ParagraphView Read(Paragraph paragraph, int index, IReadOnlyList<string> headings, IEnumerable<Figure> figures) =>
        new()
        {
            Index = index,
            Text = paragraph.Text,
            Plain = Label.Normalise(paragraph.Text),
            Headings = headings,
            Section = paragraph.Section,
            Page = paragraph.Page,
            Kind = paragraph.Kind,
            Lines = paragraph.Lines,
            Mentions = Mentions(paragraph.Text, [.. figures.OrderBy(f => f.Offset)]),
            Sentences = [.. SentenceEnd().Split(Label.Normalise(paragraph.Text)).Where(s => s.Length > 0)],
        };

    /// <summary>The mentions of a text.</summary>
    /// <param name="text">Text as printed.</param>
    /// <param name="figures">Its figures by offset.</param>
    public static IReadOnlyList<Mention> Mentions(string text, IReadOnlyList<Figure> figures)
    {
        var mentions = new List<Mention>(figures.Count);
        var (sentence, clause, at) = (0, 0, 0);
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            var offset = Math.Clamp(figure.Offset, at, text.Length);
            var gap = text[at..offset];
            sentence += gap.Count(IsSentenceEnd);
            clause += gap.Count(c => IsSentenceEnd(c) || c is '，' or ',');
            var lead = Label.Normalise(gap[(LastIndex(gap, IsSentenceEnd) + 1)..]);
            var end = Math.Min(text.Length, offset + NumberLength(text, offset, figure));
            var next = i + 1 < figures.Count ? Math.Clamp(figures[i + 1].Offset, end, text.Length) : text.Length;
            var tail = text[end..next];
            var stop = FirstIndex(tail, IsSentenceEnd);
            var role = Role(lead, figure, out var direction);
            mentions.Add(
                new Mention
                {
                    Figure = figure,
                    Index = i,
                    Sentence = sentence,
                    Clause = clause,
                    Lead = lead,
                    Tail = Label.Normalise(stop < 0 ? tail : tail[..stop]),
                    Role = role,
                    Direction = direction,
                    Name = NameOf(lead),
                    IsBracketed = lead.EndsWith('('),
                }
            );
            at = end;
        }

        return mentions;
    }

    /// <summary>Length of the number and its unit in the text: the raw text where it stands there, else the digits.</summary>
    private static int NumberLength(string text, int offset, Figure figure)
    {
        var number = NumberAndUnit().Match(text, offset);
        var length = number.Success && number.Index == offset ? number.Length : figure.Raw.Length;
        var after = Label.Normalise(text[Math.Min(text.Length, offset + length)..Math.Min(text.Length, offset + length + 8)]);
        if (figure.Unit.Length == 0 || !after.StartsWith(figure.Unit))
        {
            return length;
        }

        var (taken, i) = (0, offset + length);
        while (i < text.Length && taken < figure.Unit.Length)
        {
            taken += char.IsWhiteSpace(text[i]) ? 0 : 1;
            i++;
        }

        return i - offset;
    }

    private static MentionRole Role(string lead, Figure figure, out int direction)
    {
        var words = lead[(lead.LastIndexOfAny([',', '、', ')']) + 1)..];
        var isPercent = figure.Unit is "%" or "％" or "个百分点";
        var change = ChangeWord().Match(words);
        direction =
            !change.Success ? 0
            : Decrease().IsMatch(change.Value) ? -1
            : 1;
        if (isPercent && SharePhrase().IsMatch(lead))
        {
            return MentionRole.Share;
        }

        if (change.Success)
        {
            return isPercent ? MentionRole.Growth : MentionRole.Change;
        }

        return isPercent ? MentionRole.Rate : MentionRole.Amount;
    }

    /// <summary>The last noun of the lead: after the last comma, colon or year, without 为, 共, 达到 and so on.</summary>
    private static string NameOf(string lead)
    {
        var words = lead;
        for (var before = ""; before != words; )
        {
            before = words;
            words = Closing().Replace(words, "");
        }

        words = words[(LastIndex(words, c => c is ',' or ':' or ';' or '。') + 1)..];
        words = Label.Name(words.TrimStart('、', '和', '及', ')'));
        var year = YearPrefix().Match(words);
        return year.Success ? words[(year.Index + year.Length)..] : words;
    }

    private static bool IsSentenceEnd(char c) => c is '。' or '；' or ';' or '！' or '？' or '\n';

    private static int LastIndex(string text, Func<char, bool> test)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (test(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int FirstIndex(string text, Func<char, bool> test)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (test(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"-?\d[\d,，]*(?:\.\d+)?\s*[%％]?", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberAndUnit();

    [GeneratedRegex(
        "(?:增加|减少|增长|下降|增幅|降幅|上升|降低|多|少|提高|压减|净增|净减|增|减)(?:了|额|率|幅度)?(?:为|是|约|达|达到)*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ChangeWord();

    [GeneratedRegex("减少|下降|降幅|降低|少|压减|净减|减")]
    private static partial Regex Decrease();

    [GeneratedRegex(@"(?:占|比重为|占比|比例为)[^,。;]{0,40}$")]
    private static partial Regex SharePhrase();

    [GeneratedRegex(@"(?:为|共计|共|是|约|达到|达|金额为|金额|\(|:|(?<=[计总])数|了)$")]
    private static partial Regex Closing();

    [GeneratedRegex(@"^.*?\d{4}年?(?:度|末|全年|底)?")]
    private static partial Regex YearPrefix();

    [GeneratedRegex("[。；;！？\n]")]
    private static partial Regex SentenceEnd();
}
