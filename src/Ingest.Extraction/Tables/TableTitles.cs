using System.Text.RegularExpressions;
using Ingest.Extraction.Identity;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>Finds what a table is called.</summary>
internal static partial class TableTitles
{
    /// <summary>
    /// Its own title; where it has none, or only the organisation's name, the heading it stands under when that names a
    /// table (一、收支预算总表).
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="sections">The document's sections by id.</param>
    public static string Of(Table table, IReadOnlyDictionary<string, Section> sections)
    {
        var titled = table.Title.Length > 0 && !Organisations.ReadsAsName(Labels.Key(table.Title));
        if (titled || table.Section is null || !sections.TryGetValue(table.Section, out var section))
        {
            return table.Title;
        }

        return NamesTable().IsMatch(Labels.Key(section.Heading)) ? Numbering().Replace(section.Heading, "") : table.Title;
    }

    [GeneratedRegex(@"表(?:\([^()]*\))?$")]
    private static partial Regex NamesTable();

    /// <summary>Numbering, and a heading of a higher level run together with this one.</summary>
    [GeneratedRegex(@"^(?:.*表)?\s*(?:[一二三四五六七八九十]+[、.]|[(（][一二三四五六七八九十]+[)）]|[0-9]+[.、])\s*")]
    private static partial Regex Numbering();
}
