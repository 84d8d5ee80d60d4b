namespace Ingest.Archive.Rows;

/// <summary>
/// Which reports are editions of one another, and which years are not there. Both are asked anew each time: a document that
/// is loaded or replaced may change what its neighbours are.
/// </summary>
internal static class EditionQueries
{
    /// <summary>
    /// Whether <c>o</c> is an edition of what <c>d</c> is one of. An organisation publishes its accounts (决算, 预算) once a
    /// year, but evaluates many things: evaluations are the same only under the same title.
    /// </summary>
    private const string Same =
        "o.organisation = d.organisation AND o.fiscal_year = d.fiscal_year AND o.kind = d.kind AND d.organisation <> '' "
        + "AND (d.kind IN ('final-accounts', 'budget') OR d.kind <> 'other' AND d.title <> '' AND o.title = d.title)";

    /// <summary>Whether <c>o</c> is not newer than <c>d</c>: by the file itself, then by when it came, then by anything that stays.</summary>
    private const string NotNewer =
        "(coalesce(o.written_at, ''), o.first_loaded_at, o.id) <= (coalesce(d.written_at, ''), d.first_loaded_at, d.id)";

    /// <summary>Of a document <c>d</c>: the number of its edition, and how many there are; 0 for a report that stands alone by its nature.</summary>
    public const string Columns =
        $"(SELECT count(*) FROM documents o WHERE {Same} AND {NotNewer}), (SELECT count(*) FROM documents o WHERE {Same})";

    /// <summary>All editions of a report, the oldest first; the document alone where there are no others.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="id">Id of one of them.</param>
    public static List<DocumentSummary> Editions(Session session, string id)
    {
        var editions = session.Select(
            $"SELECT {ArchiveQueries.SummaryColumns} FROM documents o JOIN documents d ON d.id = o.id OR {Same} WHERE o.id = @id",
            ArchiveQueries.Values(("id", id)),
            ArchiveQueries.Summary
        );
        return [.. editions.OrderBy(d => d.Edition)];
    }

    /// <summary>Years between the first and the last of an organisation of which no document is there.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="query">Organisations and years to look at.</param>
    public static List<MissingYear> Missing(Session session, DocumentQuery query)
    {
        // The year says which gaps to name; what is there in other years says what is a gap.
        var values = ArchiveQueries.Values();
        var where = ArchiveQueries.Where(session, query with { FiscalYear = null }, values);
        var years = session.Select(
            "SELECT DISTINCT d.organisation, d.fiscal_year FROM documents d "
                + $"WHERE {where} AND d.organisation <> '' AND d.fiscal_year IS NOT NULL ORDER BY d.organisation, d.fiscal_year",
            values,
            c => (Organisation: c.Text(), Year: c.Whole())
        );
        return
        [
            .. years
                .GroupBy(y => y.Organisation, y => y.Year, StringComparer.Ordinal)
                .SelectMany(Gaps)
                .Where(gap => query.FiscalYear is not { } year || gap.FiscalYear == year),
        ];
    }

    private static IEnumerable<MissingYear> Gaps(IGrouping<string, int> organisation)
    {
        var there = organisation.ToHashSet();
        var (first, last) = (there.Min(), there.Max());
        return Enumerable
            .Range(first, last - first + 1)
            .Where(year => !there.Contains(year))
            .Select(year => new MissingYear(organisation.Key, year, first, last));
    }
}
