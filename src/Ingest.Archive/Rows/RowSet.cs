namespace Ingest.Archive.Rows;

/// <summary>
/// Rows for one table of the schema. This is the seam between the document and the database: SQLite inserts them with a
/// prepared command, another database may stream them its own way.
/// </summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Columns">Names of its columns, in the order of the values.</param>
/// <param name="Rows">Values: <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, bytes or none.</param>
internal sealed record RowSet(string Table, IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows);
