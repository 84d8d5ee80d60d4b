using System.Text.RegularExpressions;

namespace Ingest.Extraction.Prose;

/// <summary>
/// The set phrases of accounts: words that say only which part a number plays (占, 比上年增加, 完成年初预算的), so that its
/// subject stands in an earlier clause.
/// </summary>
internal static partial class RolePhrases
{
    /// <summary>Longer than any set phrase of accounts.</summary>
    private const int LongestPhrase = 48;

    /// <summary>Whether the words name no subject of their own.</summary>
    /// <param name="words">Words before a number, without spaces.</param>
    public static bool NameNoSubject(string words) => words.Length == 0 || (words.Length <= LongestPhrase && RoleOnly().IsMatch(words));

    /// <summary>Whether the words say so little that only the clause before them tells what is meant: 共, 扣, or nothing.</summary>
    /// <param name="words">Words before a number, without spaces.</param>
    public static bool LeanOnPreviousClause(string words) =>
        words
            is ""
                or "共"
                or "计"
                or "约"
                or "近"
                or "达"
                or "为"
                or "扣"
                or "共扣"
                or "仅"
                or "有"
                or "共有"
                or "共计"
                or "及"
                or "和"
                or "以及"
                or "即"
                or "另";

    /// <summary>The length of the word that begins the parts of a whole: 其中, or in brackets 含; 0 where none stands there.</summary>
    /// <param name="clause">The clause, folded.</param>
    /// <param name="inBrackets">Whether a bracket opens before it.</param>
    public static int LengthOfAmongThem(ReadOnlySpan<char> clause, bool inBrackets) =>
        clause.StartsWith("其中") ? 2
        : !inBrackets ? 0
        : clause.StartsWith("包含") || clause.StartsWith("包括") ? 2
        : clause.StartsWith("含") ? 1
        : 0;

    /// <summary>Whether a clause without a number only says what the next number is compared with: 与上年相比.</summary>
    /// <param name="words">The clause without spaces.</param>
    public static bool IsComparison(string words) => Comparison().IsMatch(words);

    /// <summary>What stands before 与上年相比 in a clause that ends with it; empty where nothing does.</summary>
    /// <param name="words">The clause without spaces.</param>
    public static string SubjectOfComparison(string words) =>
        Comparison().Match(words) is { Success: true } match ? match.Groups["subject"].Value : "";

    /// <summary>The words without the role at their end: 公务接待费年初预算为 → 公务接待费.</summary>
    /// <param name="words">Words before a number, without spaces.</param>
    public static string SubjectIn(string words)
    {
        var subject = RoleAtEnd().Replace(LeadingComparison().Replace(words, ""), "");
        return subject.Length > 1 && !OnlyYear().IsMatch(subject) ? subject : words;
    }

    /// <summary>农林水支出（类）水利（款）防汛（项） names the account that the sentences after it speak of.</summary>
    /// <param name="words">A clause without spaces.</param>
    public static bool IsAccountName(string words) =>
        words.Length > 4 && words[^1] is ')' or '）' or '”' && words[..^1].TrimEnd('）', ')')[^1] is '类' or '款' or '项';

    /// <summary>Whether words without a subject still name a total: 支出预算, 收入决算为.</summary>
    /// <param name="words">Words before a number, without spaces.</param>
    public static bool NameTotal(string words) =>
        words.StartsWith("收入", StringComparison.Ordinal) || words.StartsWith("支出", StringComparison.Ordinal);

    /// <summary>Whether the words name last year's value of the subject spoken of: 收入总计 …，上年收入总计.</summary>
    /// <param name="words">Words before a number, without spaces.</param>
    /// <param name="subject">The subject, without spaces.</param>
    public static bool NameSubjectOfPriorYear(string words, string subject) =>
        subject.Length > 0
        && PriorYear().Match(words) is { Success: true } prior
        && SubjectIn(words[prior.Length..]) == AnyYear().Replace(subject, "");

    /// <summary>Whether words before a number say what money went to or why: the number is no subject for what follows.</summary>
    /// <param name="words">Words before a number, without spaces.</param>
    public static bool SayUseOrReason(string words) => UseOrReason().IsMatch(words);

    /// <summary>Whether the clause opens a statement of reasons, a list or a use, whose numbers do not continue the account.</summary>
    /// <param name="words">The clause without spaces.</param>
    public static bool OpensReason(string words) => Reason().IsMatch(words);

    /// <summary>Whether a clause that ends with a colon announces a list instead of naming a subject.</summary>
    /// <param name="words">The clause without spaces.</param>
    public static bool AnnouncesList(string words) => Announcement().IsMatch(words);

    [GeneratedRegex(
        @"^(?:(?:其中|并|且|共计?|分别|各|均|约|总体|同时|较|比|与|和|同)*)"
            + @"(?:(?:上年度?|上一年度?|去年|(?<=[与比较和同])\d{4}年度?|年初|全年|调整后?)?(?:同期)?(?:决算|预算|执行){0,2}(?:数|额)?(?:相比|比)?,?)?"
            + @"(?:各|均|分别|相应|共计?|实际|总体|同比)*"
            + @"(?:占.{0,40}|(?:增加|减少|增长|下降|上升|降低|提高|上涨|增|减)(?:[(（](?:增加|减少|增长|下降|上升|降低)[)）])?(?:了|额|率|幅度?)?(?:为|达到?)?[约近]?|[增减降]幅(?:为|达到?)?[约近]?"
            + @"|完成(?:了)?(?:年初|全年|年度|调整后?)?(?:预算|计划|目标)?(?:数|值)?的?(?:比例)?(?:为)?"
            + @"|(?:收入|支出)?(?:年初|全年|调整后?|当年)?(?:决算|预算|执行)?(?:数|额)?(?:为|是)?"
            + @"|\d{4}年度?(?:年初|全年|调整后?)?(?:决算|预算|执行)(?:数|额)?(?:为|是)?|累计|人均|平均"
            + @"|(?:为|是|相当于)?(?:上年|去年|年初|全年|调整后?)(?:预算|决算|执行)?(?:数|额)?的"
            + @"|(?:本年度?(?:预算|决算)?数?)?(?:小于|大于|低于|高于|少于|多于|超过)(?:上年度?|上一年度?|去年)(?:同期)?(?:预算|决算|执行)?(?:数|额)?"
            + @"|(?:年中)?(?:追加|调增|调减|核增|核减|压减)(?:了|为|至)?"
            + @"|(?:全年|实际)?(?:执行|支出|到位|支付|完成)(?:数|额)?(?:为)?"
            + @"|(?:预算|资金|总体|部门|结转|结余|决算)*(?:执行|完成|控制|得分|差异|调整|使用|支出|有效|回收|增长|下降|到位|支付|节约|结余|变动|增减)率(?:为|达到?|是)?|得分?(?:为)?|权重(?:为|分别为)?|分值(?:为)?|价值(?:为)?|金额(?:为)?|比例(?:为)?|占比(?:为)?|扣分?|低于|高于|超过|不足|大于|小于|等于)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex RoleOnly();

    [GeneratedRegex(
        @"^(?<subject>.*?)(?:与|和|同|比|较)(?:上年|上一年|去年|\d{4}年|年初|全年|预算)[^,]{0,16}(?:相比|比较|比)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Comparison();

    [GeneratedRegex(
        @"(?:(?:比|较|与)(?:上年|上一年|去年|年初|全年|调整后?|预算|\d{4}年)[^,]{0,8})?"
            + @"(?:(?:各|均|分别|总体)?(?:增加|减少|增长|下降|持平)|(?:\d{4}年度?)?(?:年初|全年|调整后?)?(?:预算|支出决算|收入决算|决算|执行)(?:数|额)(?:为|是)?|(?:年初|全年|调整后?)预算(?:为|是)?|预算(?:为|是)"
            + @"|[少多低高大小]于(?:年初|全年|调整后?|上年)?(?:预算|决算)(?:数|额)?|(?:支出|收入)?决算(?:为|是)|为|是|达到?|共计?|共有|有|总计为|合计为|得分?为?|(?:共)?设置)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex RoleAtEnd();

    [GeneratedRegex("^(?:与|比|较|和)(?:上年|上一年|去年|[0-9]{4}年)度?(?:同期)?(?:决算|预算)?数?(?:相比|比较|比)[，,]?")]
    private static partial Regex LeadingComparison();

    [GeneratedRegex("^(?:上年度?|上一年度?|去年)(?:同期)?")]
    private static partial Regex PriorYear();

    [GeneratedRegex("^[0-9]{4}年度?")]
    private static partial Regex AnyYear();

    [GeneratedRegex("^(?:主要)?(?:用于|是?由于|是?因为|原因)|(?:主要|的)原因(?:是|为|：|:)", RegexOptions.CultureInvariant)]
    private static partial Regex UseOrReason();

    [GeneratedRegex("^[0-9]{4}年度?$")]
    private static partial Regex OnlyYear();

    [GeneratedRegex("原因|由于|因为|受.{1,20}影响", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reason();

    [GeneratedRegex(
        "(?:原因|包括|用于|如下|分别|分为|是指|指|以下方面|情况|问题|措施|成效|内容|具体|依据|职责|所示|答|注|说明|规则计算)(?:是|为)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Announcement();
}
