using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>Finds what a table is called.</summary>
internal static partial class TableTitles
{
    /// <summary>Its own title; where it has none, the heading it stands under when that names a table (一、收支预算总表).</summary>
    /// <param name="table">The table.</param>
    /// <param name="sections">The document's sections by id.</param>
    public static string Of(Table table, IReadOnlyDictionary<string, Section> sections)
    {
        if (table.Title.Length > 0 || table.Section is null || !sections.TryGetValue(table.Section, out var section))
        {
            return table.Title;
        }

        return NamesTable().IsMatch(Labels.Key(section.Heading)) ? Numbering().Replace(section.Heading, "") : "";
    }

    [GeneratedRegex(@"表(?:\([^()]*\))?$")]
    private static partial Regex NamesTable();

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]+[、.]|[(（][一二三四五六七八九十]+[)）]|[0-9]+[.、])\s*")]
    private static partial Regex Numbering();
}
