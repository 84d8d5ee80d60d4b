using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>Compares the words before a figure with a term of the accounts.</summary>
internal static partial class MentionName
{
    /// <summary>
    /// Whether a figure is called so: its name is the term, or ends with it after the name of an organisation, 其中 or a bracket.
    /// A longer term that ends with the same words (财政拨款收入支出总计 for 收入支出总计) is another quantity.
    /// </summary>
    /// <param name="mention">The figure in its sentence.</param>
    /// <param name="term">The term; <c>*</c> stands for any words.</param>
    public static bool Is(Mention mention, string term)
    {
        var name = mention.Name;
        return Matches(name, term)
            || (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var bracket && Matches(name[..bracket], term));
    }

    /// <summary>The last two characters of a term.</summary>
    /// <param name="term">A term or name.</param>
    public static string Ending(string term) => term.Length <= 2 ? term : term[^2..];

    /// <summary>The endings by which a name is found: its own, and that before a closing bracket.</summary>
    /// <param name="name">A name.</param>
    public static IEnumerable<string> Endings(string name)
    {
        if (name.Length > 0)
        {
            yield return Ending(name);
        }

        if (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var bracket)
        {
            yield return Ending(name[..bracket]);
        }
    }

    /// <summary>The name without the suffixes that say only that it is a figure (数, 额, 金额).</summary>
    /// <param name="name">A name.</param>
    public static string Core(string name) => Suffix().Replace(name, "");

    private static bool Matches(string name, string term)
    {
        var star = term.IndexOf('*');
        if (star >= 0)
        {
            var (head, tail) = (term[..star], term[(star + 1)..]);
            return name.Length > head.Length + tail.Length && name.EndsWith(tail) && (head.Length == 0 || name.Contains(head));
        }

        return name == term || (name.EndsWith(term) && Subject().IsMatch(name[..^term.Length]));
    }

    /// <summary>What may stand before a term without changing what it is: an organisation, a year, 本部门, 其中, the end of a bracket.</summary>
    [GeneratedRegex(@"(?:局|厅|委|办|院|所|中心|会|部|队|校|馆|站|公司|处|署|室|街道|镇|乡|政府|部门|单位|本级|\)|的|其中|年度?|共|全年)$")]
    private static partial Regex Subject();

    [GeneratedRegex("(?:金额|数额|数|额)$")]
    private static partial Regex Suffix();
}
