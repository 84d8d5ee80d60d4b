using Ingest.Extraction.Numbers;

namespace Ingest.Extraction.Prose;

/// <summary>
/// What a reader keeps in mind while reading an account from clause to clause: the subject spoken of, the whole that
/// 其中 takes apart, and whether reasons are being given.
/// </summary>
/// <param name="printed">Text as printed.</param>
/// <param name="text">The same text folded.</param>
internal sealed class RunningAccount(string printed, string text)
{
    private Clause _clause;
    private Clause _previous;
    private int _bodyStart;

    /// <summary>The subject that a new sentence without one of its own goes on with.</summary>
    private string _top = "";

    /// <summary>The subject of the last clause that named one.</summary>
    private string _subject = "";

    /// <summary>The whole that 其中 takes apart; empty outside of it.</summary>
    private string _whole = "";

    /// <summary>A clause such as 与上年相比 that belongs to the changes after it.</summary>
    private string _comparedWith = "";

    private bool _inReason;

    /// <summary>Goes on to the next clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="hasNumbers">Whether a figure stands in it.</param>
    public void Enter(Clause clause, bool hasNumbers)
    {
        _previous = _clause;
        _clause = clause;
        LeaveScopes(clause.Opener);
        _bodyStart = SkipMarks(clause.Start);
        if (text.AsSpan(_bodyStart, Math.Max(0, clause.End - _bodyStart)).StartsWith("其中"))
        {
            _whole = _subject.Length > 0 ? _subject : _top;
            _subject = "";
            _inReason = false;
            _bodyStart = SkipMarks(_bodyStart + 2);
        }

        if (!hasNumbers)
        {
            ReadWords(Compact(printed, _bodyStart, clause.End), clause.Closer);
        }
    }

    /// <summary>Says what a number of the present clause is about.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isFirst">Whether it is the first of its clause.</param>
    public ProseNumber Place(PrintedNumber number, bool isFirst)
    {
        var words = Compact(printed, _bodyStart, number.Start);
        var nameless = RolePhrases.NameNoSubject(words);
        if (isFirst && !nameless && !_inReason && words.Length > 2)
        {
            _subject = RolePhrases.SubjectIn(words);
            _comparedWith = "";
            _top = _whole.Length == 0 ? _subject : _top;
        }

        var shown = RolePhrases.LeanOnPreviousClause(words) ? WithPreviousClause(number.Start) : words;
        var role = Roles.RoleOf(words, number.Unit);
        var subject = _subject.Length > 0 ? _subject : _top;
        var label = Join(
            _whole,
            Holds(shown, subject) ? "" : subject,
            IsChange(role) && _comparedWith.Length > 0 ? $"{_comparedWith}，{shown}" : shown
        );
        return new ProseNumber(number, label, subject, shown, role, Roles.PeriodOf(label, shown, role));
    }

    private static bool IsChange(Ingest.Model.FigureRole role) => role is Ingest.Model.FigureRole.Change or Ingest.Model.FigureRole.Growth;

    private static bool Holds(string words, string subject) => subject.Length == 0 || words.Contains(subject, StringComparison.Ordinal);

    private void LeaveScopes(char opener)
    {
        if (opener is '。')
        {
            (_whole, _subject, _comparedWith, _inReason) = ("", "", "", false);
        }
        else if (opener is ';')
        {
            (_subject, _comparedWith, _inReason) = ("", "", false);
        }
    }

    /// <summary>A clause without figures: a subject for those to come, a comparison, or the start of reasons.</summary>
    private void ReadWords(string words, char closer)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (RolePhrases.IsComparison(words))
        {
            Name(RolePhrases.SubjectOfComparison(words));
            _comparedWith = words[RolePhrases.SubjectOfComparison(words).Length..];
        }
        else if (RolePhrases.OpensReason(words))
        {
            _inReason = true;
        }
        else if (!_inReason && ((closer is ':' && !RolePhrases.AnnouncesList(words)) || IsAccountName(words)))
        {
            Name(words);
        }
    }

    private void Name(string subject)
    {
        if (subject.Length > 1)
        {
            _subject = subject;
            _top = _whole.Length == 0 ? subject : _top;
        }
    }

    /// <summary>农林水支出（类）水利（款）防汛（项） names the account that the sentences after it speak of.</summary>
    private static bool IsAccountName(string words) =>
        words.Length > 4 && words[^1] is ')' or '）' or '”' && words[..^1].TrimEnd('）', ')')[^1] is '类' or '款' or '项';

    private string WithPreviousClause(int end)
    {
        var start = _clause.Opener is '。' || _previous.End == 0 ? _bodyStart : SkipMarks(_previous.Start);
        return Compact(printed, start, end);
    }

    private int SkipMarks(int start)
    {
        var i = start;
        while (i < text.Length && text[i] is ' ' or '(' or ':' or ',' or ')' or '、')
        {
            if (text[i] == '(' && text.IndexOf(')', i) is var close && close > i && close < _clause.End)
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static string Join(params ReadOnlySpan<string> parts)
    {
        var label = "";
        foreach (var part in parts)
        {
            label =
                part.Length == 0 ? label
                : label.Length == 0 ? part
                : $"{label}/{part}";
        }

        return label;
    }

    private static string Compact(string printed, int start, int end) =>
        end <= start ? "" : Labels.Compact(printed.AsSpan(start, end - start));
}
