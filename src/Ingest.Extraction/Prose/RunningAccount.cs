using System.Text.RegularExpressions;
using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Prose;

/// <summary>
/// What a reader keeps in mind while reading an account from clause to clause: the subject spoken of, the whole that
/// 其中 takes apart, and whether reasons are being given.
/// </summary>
/// <param name="printed">Text as printed.</param>
/// <param name="text">The same text folded.</param>
/// <param name="fiscalYear">The year of the report, where known.</param>
internal sealed partial class RunningAccount(string printed, string text, int? fiscalYear)
{
    private readonly List<(string Subject, string Unit)> _spoken = [];
    private Clause _clause;
    private int _bodyStart;

    /// <summary>Where the last clause with words of its own starts, for numbers that have none.</summary>
    private int _wordedStart = -1;

    /// <summary>The subject that a new sentence without one of its own goes on with.</summary>
    private string _top = "";

    /// <summary>The subject of the last clause that named one.</summary>
    private string _subject = "";

    /// <summary>The whole that 其中 takes apart; empty outside of it.</summary>
    private string _whole = "";

    /// <summary>收入预算 or 支出 standing alone: no subject, as the heading names it, but a whole that 其中 may take apart.</summary>
    private string _bare = "";

    /// <summary>Whether the parts stand in brackets: the closing one ends them.</summary>
    private bool _wholeInBrackets;

    /// <summary>The whole whose parts were being named when the brackets opened; they go on after them.</summary>
    private string _wholeAround = "";

    /// <summary>A clause without figures that only qualifies what follows: 由中小企业供应商中标的，采购金额….</summary>
    private string _qualifier = "";

    /// <summary>Parts in the unit of the first one named since 其中 or the last semicolon.</summary>
    private int _parts;

    /// <summary>The unit of the first part after 其中.</summary>
    private string _partUnit = "";

    /// <summary>A clause such as 与上年相比 that belongs to the changes after it.</summary>
    private string _comparedWith = "";

    private FigureRole _role;
    private PrintedNumber _previous;
    private bool _inReason;

    /// <summary>Goes on to the next clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="hasNumbers">Whether a figure stands in it.</param>
    public void Enter(Clause clause, bool hasNumbers)
    {
        _clause = clause;
        LeaveScopes(clause.Opener);
        if (_wholeInBrackets && clause.Start > 0 && text.AsSpan(0, clause.Start - 1).TrimEnd(' ').EndsWith(")"))
        {
            (_whole, _wholeInBrackets) = (_wholeAround, false);
        }

        _bodyStart = SkipMarks(clause.Start);
        var inBrackets = clause.Start > 0 && text[clause.Start - 1] is '(';
        if (RolePhrases.LengthOfAmongThem(text.AsSpan(_bodyStart, Math.Max(0, clause.End - _bodyStart)), inBrackets) is > 0 and var among)
        {
            _wholeAround = inBrackets ? _whole : "";
            (_whole, _subject, _parts, _partUnit, _inReason) = (SpokenOf(), "", 0, "", false);
            _wholeInBrackets = inBrackets;
            _bodyStart = SkipMarks(_bodyStart + among);
        }

        if (!hasNumbers)
        {
            ReadWords(Compact(_bodyStart, clause.End), clause.Closer);
            _wordedStart = clause.End > _bodyStart ? _bodyStart : _wordedStart;
        }
    }

    /// <summary>Says what a number of the present clause is about.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isFirst">Whether it is the first of its clause.</param>
    public ProseNumber Place(PrintedNumber number, bool isFirst)
    {
        var words = LowerEnd().Replace(Compact(_bodyStart, number.Start), "");
        if (isFirst && _qualifier.Length > 0 && words.Length > 1)
        {
            words = _qualifier + words;
        }

        _qualifier = "";
        var roleOnly = RolePhrases.NameNoSubject(words);
        if (
            isFirst
            && !_inReason
            && words.Length > 1
            && !roleOnly
            && !RolePhrases.SayUseOrReason(words)
            && !RolePhrases.NameSubjectOfPriorYear(words, _subject)
        )
        {
            NamePart(RolePhrases.SubjectIn(words), number.Unit);
        }

        _bare = roleOnly && RolePhrases.NameTotal(words) ? RolePhrases.SubjectIn(words) : _bare;
        var leans = RolePhrases.LeanOnPreviousClause(words);
        var shown = leans && _wordedStart >= 0 ? LowerEnd().Replace(Compact(_wordedStart, number.Start), "") : words;
        _wordedStart = leans ? _wordedStart : _bodyStart;
        _role = (words.Length == 0 && number.Unit is "分") || Continues(number) ? _role : Roles.RoleOf(words, number.Unit);
        _previous = number;
        var subject = _subject.Length > 0 ? _subject : _top;
        var compared =
            !_inReason && _comparedWith.Length > 0 && _role is (FigureRole.Change or FigureRole.Growth)
                ? $"{_comparedWith}，{shown}"
                : shown;
        var hasWhole = roleOnly ? Holds(shown, _whole) : shown.StartsWith(_whole, StringComparison.Ordinal);
        var hasSubject = roleOnly ? shown.StartsWith(subject, StringComparison.Ordinal) : Holds(shown, subject);
        var label = Labels.Join(hasWhole ? "" : _whole, hasSubject || subject == _whole ? "" : subject, compared);
        return new ProseNumber(number, label, subject, shown, _role, Roles.PeriodOf(label, shown, _role, fiscalYear));
    }

    /// <summary>分别占 41.67%、25.00%: a number listed after one of its unit plays the same part.</summary>
    private bool Continues(PrintedNumber number) =>
        number.Unit.Length > 0
        && number.Unit == _previous.Unit
        && text.AsSpan(_previous.End, number.Start - _previous.End).Trim(' ') is "、" or "和" or "及" or "与" or ",";

    private string SpokenOf() =>
        _subject.Length > 0 ? _subject
        : _top.Length > 0 ? _top
        : _bare;

    private static bool Holds(string words, string subject) => subject.Length == 0 || words.Contains(subject, StringComparison.Ordinal);

    private void LeaveScopes(char opener)
    {
        switch (opener)
        {
            case '。':
                (_whole, _subject, _bare, _comparedWith, _inReason, _wordedStart, _wholeInBrackets) = ("", "", "", "", false, -1, false);
                _qualifier = "";
                break;

            // Parts listed within one item are closed by the semicolon; parts that are items themselves go on after it.
            case ';':
                _whole = _parts > 1 ? "" : _whole;
                _top = _whole.Length == 0 && _parts > 1 ? "" : _top;
                (_subject, _comparedWith, _inReason, _parts, _qualifier) = ("", "", false, 0, "");
                break;
        }
    }

    /// <summary>A clause without figures: a subject for those to come, a comparison, or the start of reasons.</summary>
    private void ReadWords(string words, char closer)
    {
        _qualifier = "";
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
        else if (!_inReason && ((closer is ':' && !RolePhrases.AnnouncesList(words)) || RolePhrases.IsAccountName(words)))
        {
            Name(words);
        }
        else if (!_inReason && closer is ',' && words.Length > 2 && words[^1] is '的')
        {
            _qualifier = words;
        }
    }

    /// <summary>Names the subject of a number; the first part after 其中 settles which whole is meant, by its unit.</summary>
    private void NamePart(string subject, string unit)
    {
        if (_whole.Length > 0 && _parts == 0 && _spoken.FindLast(s => s.Unit == unit) is { Subject.Length: > 0 } same)
        {
            _whole = _spoken.Exists(s => s.Subject == _whole && s.Unit != unit) ? same.Subject : _whole;
        }

        // After the brackets a number of another unit (米 after 平方米) is no part any more.
        if (_whole.Length > 0 && _whole == _wholeAround && _spoken.Exists(s => s.Subject == _whole && s.Unit != unit))
        {
            (_whole, _wholeAround) = ("", "");
        }

        // 车辆 9 辆，其中：…；单价 50 万元以上设备: what stands in another unit after a semicolon is no further part.
        if (_parts == 0 && _partUnit.Length > 0 && unit != _partUnit)
        {
            _whole = "";
        }

        _partUnit = _partUnit.Length > 0 ? _partUnit : unit;
        _parts += unit == _partUnit ? 1 : 0;
        _comparedWith = "";
        Name(subject);
        if (_whole.Length == 0)
        {
            _spoken.Add((subject, unit));
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

    private string Compact(int start, int end) => end <= start ? "" : Labels.Compact(printed.AsSpan(start, end - start));

    /// <summary>远程协商会议 2-3 次: both ends of a range are about the same thing.</summary>
    [GeneratedRegex(@"(?<=\p{L})\d[\d.]*[^\d\p{P}\s]{0,2}[-—–~～]+$")]
    private static partial Regex LowerEnd();
}
