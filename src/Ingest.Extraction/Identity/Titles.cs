using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>Finds the title of a document.</summary>
internal static partial class Titles
{
    /// <summary>
    /// The title: the cover lines down to the last that names a report, particulars left out; without a cover the first
    /// heading or table title that names one.
    /// </summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="cover">Lines of the cover.</param>
    /// <param name="organisation">The organisation found.</param>
    public static string Find(DocumentLayout layout, IReadOnlyList<string> cover, string organisation)
    {
        var lines = cover.Where(l => !Organisations.IsParticular(l) && !IsDate().IsMatch(Labels.Key(l))).ToList();
        var last = lines.FindLastIndex(l => Report().IsMatch(Labels.Key(l)));
        if (last >= 0)
        {
            return string.Concat(lines.Take(last + 1));
        }

        var named = layout
            .Sections.Select(s => s.Heading)
            .Concat(layout.Tables.Select(t => t.Title))
            .FirstOrDefault(n => Whole().IsMatch(Labels.Key(n)));
        named ??= layout.Tables.Select(t => t.Title).FirstOrDefault(t => t.Length > 0);
        named = named is null ? "" : Numbering().Replace(Labels.Compact(named), "");
        return named.Length == 0 || named.Contains(organisation, StringComparison.Ordinal) ? named : organisation + named;
    }

    [GeneratedRegex("决算|预算|报告|自评|绩效|说明|公开")]
    private static partial Regex Report();

    /// <summary>2019 年度部门预算…: a heading that speaks of the whole report.</summary>
    [GeneratedRegex("20[0-9]{2}年(?:度)?.{0,6}(?:决算|预算|绩效)|(?:绩效|评价)报告")]
    private static partial Regex Whole();

    [GeneratedRegex("^(?:第.{1,2}部分|[一二三四五六七八九十]+、|[0-9]+[.、])")]
    private static partial Regex Numbering();

    [GeneratedRegex("^(?:20[0-9]{2}|二[〇○O0零].{2})年[0-9一二三四五六七八九十]+月(?:[0-9一二三四五六七八九十]+日)?$")]
    private static partial Regex IsDate();
}
