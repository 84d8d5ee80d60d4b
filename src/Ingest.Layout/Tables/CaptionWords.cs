using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Layout.Tables;

/// <summary>Recognises what the lines above and below a table say of it.</summary>
internal static partial class CaptionWords
{
    /// <summary>The unit of money in a line (单位：万元), in the group <c>unit</c>.</summary>
    /// <param name="text">The line.</param>
    public static Match Unit(string text) => UnitPattern().Match(text);

    /// <summary>The number of a form in a line (公开01表, 决算公开01表, 预算01表), in the group <c>number</c>.</summary>
    /// <param name="text">The line.</param>
    public static Match FormNumber(string text) => FormNumberPattern().Match(text);

    /// <summary>Whether a line says unit, form number, reporter (部门：…) or year (（2022 年度）) and so is no title.</summary>
    /// <param name="text">The line.</param>
    public static bool IsLabelled(string text) =>
        Unit(text).Success || FormNumber(text).Success || ReporterPattern().IsMatch(text) || YearPattern().IsMatch(text);

    /// <summary>Whether a line is a sentence rather than a title.</summary>
    /// <param name="text">The line.</param>
    public static bool IsSentence(string text) => SentencePattern().IsMatch(text);

    /// <summary>Whether a line ends like the title of a table (…表).</summary>
    /// <param name="text">The line.</param>
    public static bool EndsAsTable(string text) => TableTitlePattern().IsMatch(text);

    /// <summary>Whether a line begins with the number of a table (表 1-1).</summary>
    /// <param name="text">The line.</param>
    public static bool BeginsWithTableNumber(string text) => TableNumberPattern().IsMatch(text);

    /// <summary>Whether a line begins a note (注：…), or says in brackets that there is nothing to report (（无政府性基金支出）).</summary>
    /// <param name="text">The line.</param>
    public static bool IsNote(string text) => NotePattern().IsMatch(text) || EmptyTablePattern().IsMatch(text);

    /// <summary>The number a note begins with (注：1. or 2.); none where it has none.</summary>
    /// <param name="text">The line.</param>
    public static int? NoteNumber(string text) =>
        NoteNumberPattern().Match(text) is { Success: true } match
            ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"单\s*位\s*[:：]?\s*(?<unit>人民币万元|人民币元|亿元|百万元|万元|千元|元)(?=$|[\s）)])")]
    private static partial Regex UnitPattern();

    [GeneratedRegex(
        @"(^|\s)(?<number>(财|财预|财决|决算|预算|部门|单位)?(公开|决算|预算)\s*\d+(-\d+)?\s*表|(部门|单位|决算|预算)?(公开)?附?表\s*\d+(-\d+)?(?=\s*[:：]?\s*$)|附(件|表)\s*\d+(-\d+)?(?=\s*[:：]?\s*$))"
    )]
    private static partial Regex FormNumberPattern();

    [GeneratedRegex(@"^\s*(编制|填报|预算|公开)?(部门|单位)(\s*（\s*单位\s*）)?(名称)?\s*([（(]盖章[）)])?\s*[:：]")]
    private static partial Regex ReporterPattern();

    [GeneratedRegex(@"^\s*[（(]?\s*(19|20)\d{2}\s*年\s*度?\s*[）)]?\s*$")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"[。；，：;:,]\s*$|。.")]
    private static partial Regex SentencePattern();

    [GeneratedRegex(@"表\s*([（(].*[）)])?\s*$")]
    private static partial Regex TableTitlePattern();

    [GeneratedRegex(@"^\s*(附?表|附件)\s*\d+")]
    private static partial Regex TableNumberPattern();

    [GeneratedRegex(@"^\s*[（(]?\s*(注|说明|备注|附注)\s*\d*\s*[:：.、]")]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"^\s*[（(][^（()）]{0,12}(无|没有|不涉及|空表)[^（()）]*[）)]\s*$")]
    private static partial Regex EmptyTablePattern();

    [GeneratedRegex(@"^\s*[（(]?\s*((注|说明|备注|附注)\s*[:：]?\s*)?(?<number>\d{1,2})\s*[.．、](?!\d)")]
    private static partial Regex NoteNumberPattern();
}
