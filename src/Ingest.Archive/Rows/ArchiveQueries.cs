using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>Questions to the whole archive, in SQL that every database of the archive understands.</summary>
internal static class ArchiveQueries
{
    /// <summary>Columns of <see cref="Summary"/>, of a document <c>d</c>.</summary>
    public const string SummaryColumns =
        "d.id, d.sha256, d.file, d.title, d.organisation, d.fiscal_year, d.kind, d.page_count, d.table_count, d.figure_count, "
        + "d.consistent_count, d.explained_count, d.inconsistent_count, d.undecidable_count, d.error_count, d.warning_count, d.note_count, d.problem_count, d.loaded_at, d.written_at, d.read_with, d.checked_with, "
        + EditionQueries.Columns;

    /// <summary>Key of a document's row.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="id">Id of the document.</param>
    public static long? KeyOf(Session session, string id) =>
        session.Select("SELECT document_key FROM documents WHERE id = @id", Values(("id", id)), c => (long?)c.Key()).SingleOrDefault();

    /// <summary>The document with this content.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="sha256">Lower-case hexadecimal.</param>
    public static DocumentSummary? Find(Session session, string sha256) =>
        session
            .Select($"SELECT {SummaryColumns} FROM documents d WHERE d.sha256 = @sha256", Values(("sha256", sha256)), Summary)
            .SingleOrDefault();

    /// <summary>When this content was loaded for the first time; none when it is not there.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="sha256">Lower-case hexadecimal.</param>
    public static DateTimeOffset? FirstLoadedAt(Session session, string sha256) =>
        session
            .Select(
                "SELECT first_loaded_at FROM documents WHERE sha256 = @sha256",
                Values(("sha256", sha256)),
                c => (DateTimeOffset?)c.Time()
            )
            .SingleOrDefault();

    /// <summary>Documents by file name, then id.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="query">Which ones.</param>
    public static List<DocumentSummary> List(Session session, DocumentQuery query)
    {
        var values = Values();
        var where = Where(session, query, values);
        return session.Select($"SELECT {SummaryColumns} FROM documents d WHERE {where} ORDER BY d.file, d.id", values, Summary);
    }

    /// <summary>A document from its columns.</summary>
    /// <param name="c">Standing before <see cref="SummaryColumns"/>.</param>
    public static DocumentSummary Summary(RowCursor c) =>
        new()
        {
            Id = c.Text(),
            Sha256 = c.Text(),
            File = c.Text(),
            Title = c.Text(),
            Organisation = c.Text(),
            FiscalYear = c.WholeOrNone(),
            Kind = c.Member<DocumentKind>(),
            Counts = new DocumentCounts
            {
                Pages = c.Whole(),
                Tables = c.Whole(),
                Figures = c.Whole(),
                Consistent = c.Whole(),
                Explained = c.Whole(),
                Inconsistent = c.Whole(),
                Undecidable = c.Whole(),
                Errors = c.Whole(),
                Warnings = c.Whole(),
                Notes = c.Whole(),
                Problems = c.Whole(),
            },
            LoadedAt = c.Time(),
            WrittenAt = c.TimeOrNone(),
            Versions = new ProgramVersions(c.Text(), c.Text()),
            Edition = Math.Max(1, c.Whole()),
            Editions = Math.Max(1, c.Whole()),
        };

    /// <summary>A condition on documents <c>d</c>.</summary>
    /// <param name="session">Where it is asked.</param>
    /// <param name="query">Which documents.</param>
    /// <param name="values">Gets the parameters of the condition.</param>
    public static string Where(Session session, DocumentQuery query, Dictionary<string, object> values)
    {
        var conditions = new List<string> { "1 = 1" };
        if (query.Reference is { } reference)
        {
            // A prefix of an id must be able to stand for one document among many, so very short ones are no reference.
            conditions.Add("(d.id = @reference OR d.id >= @prefix AND d.id < @behind OR d.sha256 = @reference OR d.file = @reference)");
            values["reference"] = reference;
            // Ids are lower-case hexadecimal; all that begin alike lie between the beginning and what comes behind every digit.
            values["prefix"] = reference.Length >= 4 ? reference.ToLowerInvariant() : reference;
            values["behind"] = reference.Length >= 4 ? reference.ToLowerInvariant() + "g" : reference;
        }

        if (query.Organisation is { } organisation)
        {
            conditions.Add($"d.organisation {session.Like} @organisation ESCAPE '!'");
            values["organisation"] = "%" + EscapeLike(organisation) + "%";
        }

        if (query.FiscalYear is { } year)
        {
            conditions.Add("d.fiscal_year = @year");
            values["year"] = year;
        }

        return string.Join(" AND ", conditions);
    }

    private static string EscapeLike(string text) => text.Replace("!", "!!").Replace("%", "!%").Replace("_", "!_");

    /// <summary>Parameters by name.</summary>
    /// <param name="values">Names, without a sign, and values.</param>
    public static Dictionary<string, object> Values(params (string Name, object Value)[] values) =>
        values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
