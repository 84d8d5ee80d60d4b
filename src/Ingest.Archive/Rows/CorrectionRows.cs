using System.Globalization;
using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>Kinds set by a person, as the archive keeps them.</summary>
internal static class CorrectionRows
{
    private const string Replace =
        "INSERT INTO kind_corrections (sha256, element, element_id, page, text, kind, corrected_at) "
        + "VALUES (@sha256, @element, @id, @page, @text, @kind, @at) "
        + "ON CONFLICT (sha256, element, element_id) DO UPDATE SET page = excluded.page, text = excluded.text, "
        + "kind = excluded.kind, corrected_at = excluded.corrected_at";

    /// <summary>Keeps a correction in place of what was set before for the same part, and sets the kind in the document.</summary>
    /// <param name="session">The session.</param>
    /// <param name="document">Id of the document.</param>
    /// <param name="correction">The kind.</param>
    /// <param name="at">When it was set.</param>
    /// <returns>Whether there is such a document.</returns>
    public static bool Write(Session session, string document, KindCorrection correction, DateTimeOffset at)
    {
        if (
            ArchiveQueries.KeyOf(session, document) is not { } key
            || ArchiveQueries.List(session, new DocumentQuery { Reference = document }) is not [var found]
        )
        {
            return false;
        }

        LeaseRows.Hold(session, found.Sha256, lease: null);
        session.Execute(
            Replace,
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["sha256"] = found.Sha256,
                ["element"] = correction.Element,
                ["id"] = correction.Id,
                ["page"] = correction.Page,
                ["text"] = correction.Text,
                ["kind"] = correction.Kind,
                ["at"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            }
        );
        var place = new Dictionary<string, object>(StringComparer.Ordinal) { ["kind"] = correction.Kind, ["key"] = key };
        if (correction.Element != "document")
        {
            place["id"] = correction.Id;
        }

        session.Execute(Update(correction.Element), place);
        // Figures and their concepts follow from kinds.
        session.Execute(
            "UPDATE documents SET read_with = '' WHERE document_key = @key",
            new Dictionary<string, object>(StringComparer.Ordinal) { ["key"] = key }
        );
        return true;
    }

    /// <summary>The corrections of a document, the earliest first.</summary>
    /// <param name="session">The session.</param>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    public static List<KindCorrection> Of(Session session, string sha256) =>
        session.Select(
            "SELECT element, element_id, page, text, kind FROM kind_corrections WHERE sha256 = @sha256 ORDER BY corrected_at, element, element_id",
            new Dictionary<string, object>(StringComparer.Ordinal) { ["sha256"] = sha256 },
            c => new KindCorrection(c.Text(), c.Text(), c.Whole(), c.Text(), c.Text())
        );

    private static string Update(string element) =>
        element switch
        {
            "section" => "UPDATE sections SET kind = @kind, kind_confidence = 1, kind_guess = '' WHERE document_key = @key AND id = @id",
            "table" => "UPDATE tables SET kind = @kind, kind_confidence = 1, kind_guess = '' WHERE document_key = @key AND id = @id",
            _ => "UPDATE documents SET kind = @kind, kind_confidence = 1 WHERE document_key = @key",
        };
}
