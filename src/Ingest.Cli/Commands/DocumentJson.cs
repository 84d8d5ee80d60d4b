using System.Text.Json;
using Ingest.Archive;

namespace Ingest.Cli.Commands;

/// <summary>A document of the archive in JSON answers.</summary>
internal static class DocumentJson
{
    /// <summary>What a list says about it.</summary>
    /// <param name="d">The document.</param>
    public static object Of(DocumentSummary d) =>
        new
        {
            d.Id,
            d.Sha256,
            d.File,
            d.Title,
            d.Organisation,
            d.FiscalYear,
            d.Kind,
            d.Counts.Pages,
            d.Counts.Tables,
            d.Counts.Figures,
            Relations = new
            {
                d.Counts.Consistent,
                d.Counts.Explained,
                d.Counts.Inconsistent,
                d.Counts.Undecidable,
            },
            Findings = new
            {
                Error = d.Counts.Errors,
                Warning = d.Counts.Warnings,
                Note = d.Counts.Notes,
            },
            d.Counts.Problems,
            d.Edition,
            d.Editions,
            d.WrittenAt,
            d.LoadedAt,
        };

    /// <summary>Name of a member of an enumeration, as in exports.</summary>
    /// <typeparam name="T">The enumeration; one whose members have names for JSON.</typeparam>
    /// <param name="value">The member.</param>
    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value).GetString()!;
}
