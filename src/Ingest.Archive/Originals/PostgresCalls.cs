using Ingest.Archive.Postgres;
using Npgsql;

namespace Ingest.Archive.Originals;

/// <summary>Calls of a PostgreSQL database whose errors become those of the archive.</summary>
/// <param name="name">What people call the database.</param>
internal sealed class PostgresCalls(string name)
{
    /// <summary>Makes a call.</summary>
    /// <param name="work">The call.</param>
    /// <exception cref="ArchiveException">When the database refuses or is not there.</exception>
    public T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException e)
        {
            throw new ArchiveException($"{name}: {e.Message}", e) { MayPass = PostgresDialect.Instance.MayPass(e) };
        }
    }
}
