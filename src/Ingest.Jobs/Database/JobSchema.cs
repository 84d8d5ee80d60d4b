using System.Globalization;
using Ingest.Archive;

namespace Ingest.Jobs.Database;

/// <summary>Brings the tables of the queue to the present version. The scripts are such that both databases understand them.</summary>
internal static class JobSchema
{
    /// <summary>Any number that nobody else takes for a lock of their own.</summary>
    private const long PostgresLock = 4_915_233_001;

    private const string Folder = "Schema/";

    /// <summary>Name and statements of all scripts, in order; the first brings version 1. A released script never changes.</summary>
    public static IReadOnlyList<(string Name, string Sql)> Scripts { get; } =
    [
        .. typeof(JobSchema)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[Folder.Length..], Read(name))),
    ];

    /// <summary>Applies the scripts that are missing, in one transaction that keeps others from doing the same.</summary>
    /// <param name="database">The database.</param>
    /// <param name="target">Version to stop at.</param>
    /// <exception cref="ArchiveException">When the tables are newer than this program.</exception>
    public static void Upgrade(JobDatabase database, int target)
    {
        if (database.Do(session => Exists(session, database.IsShared) ? Version(session) : 0) == target)
        {
            return;
        }

        database.Do(session =>
        {
            // In SQLite the transaction itself keeps others out.
            if (database.IsShared)
            {
                session.Execute($"SELECT pg_advisory_xact_lock({PostgresLock})");
            }

            session.Execute(
                "CREATE TABLE IF NOT EXISTS job_schema_version (version INTEGER PRIMARY KEY, script TEXT NOT NULL, applied_at TEXT NOT NULL)"
            );
            var version = Version(session);
            if (version > target)
            {
                throw new ArchiveException(
                    $"The queue of this archive has schema version {version}, this Ingest knows up to {target}. Use the newer Ingest that wrote it."
                );
            }

            for (var next = version; next < target; next++)
            {
                session.Execute(Scripts[next].Sql);
                session.Execute(
                    "INSERT INTO job_schema_version VALUES (@version, @script, @at)",
                    ("version", next + 1),
                    ("script", Scripts[next].Name),
                    ("at", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture))
                );
            }

            return target;
        });
    }

    private static int Version(JobSession session) => (int)session.Number("SELECT coalesce(max(version), 0) FROM job_schema_version");

    private static bool Exists(JobSession session, bool shared) =>
        session.Number(
            shared
                ? "SELECT count(*) FROM pg_class WHERE oid = to_regclass('job_schema_version')"
                : "SELECT count(*) FROM sqlite_master WHERE name = 'job_schema_version'"
        ) > 0;

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(JobSchema).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
