using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Ingest.Archive;

/// <summary>
/// Where an archive is: a SQLite file (a path, or <c>Data Source=…</c>) or a PostgreSQL database (<c>Host=…;Database=…</c>,
/// or <c>postgres://user:password@host:port/database</c>).
/// </summary>
public sealed partial record ArchiveAddress
{
    private ArchiveAddress(bool isPostgres, string target, string shown)
    {
        IsPostgres = isPostgres;
        Target = target;
        Shown = shown;
    }

    /// <summary>Whether it is a PostgreSQL database, not a SQLite file.</summary>
    public bool IsPostgres { get; }

    /// <summary>Path of the SQLite file, or the connection string as Npgsql reads it.</summary>
    public string Target { get; }

    /// <summary>For people: the path, or host and database. Holds no password.</summary>
    public string Shown { get; }

    /// <summary>Understands what a person wrote.</summary>
    /// <param name="text">A path, a connection string or an address.</param>
    /// <exception cref="ArchiveException">When it looks like PostgreSQL and cannot be understood.</exception>
    public static ArchiveAddress Parse(string text)
    {
        try
        {
            if (Scheme().IsMatch(text))
            {
                return Postgres(OfAddress(new Uri(text)));
            }

            return PostgresKeyword().IsMatch(text) ? Postgres(new NpgsqlConnectionStringBuilder(text)) : Sqlite(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            // What was written may hold a password, so it is not repeated.
            throw new ArchiveException(
                "The address of the PostgreSQL archive cannot be understood; write Host=…;Database=…;Username=… or postgres://user@host/database.",
                e
            );
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Shown;

    private static ArchiveAddress Postgres(NpgsqlConnectionStringBuilder settings) =>
        new(isPostgres: true, settings.ConnectionString, $"{settings.Host}/{settings.Database ?? settings.Username}");

    private static ArchiveAddress Sqlite(string text)
    {
        var file = SqliteKeyword().IsMatch(text) ? new SqliteConnectionStringBuilder(text).DataSource : text;
        return new ArchiveAddress(isPostgres: false, file, file);
    }

    private static NpgsqlConnectionStringBuilder OfAddress(Uri uri)
    {
        var settings = new NpgsqlConnectionStringBuilder { Host = uri.Host, Database = Plain(uri.AbsolutePath.TrimStart('/')) };
        var user = uri.UserInfo.Split(':', 2);
        settings.Username = Plain(user[0]);
        settings.Password = user.Length > 1 ? Plain(user[1]) : null;
        if (uri.Port > 0)
        {
            settings.Port = uri.Port;
        }

        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = option.Split('=', 2);
            // The names of libpq are Npgsql's with underscores for blanks.
            settings[Plain(parts[0].Replace('_', ' '))!] = parts.Length > 1 ? Plain(parts[1]) : "";
        }

        return settings;
    }

    private static string? Plain(string text) => text.Length == 0 ? null : Uri.UnescapeDataString(text);

    [GeneratedRegex("^postgres(ql)?://", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(^|;)\s*(host|server)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PostgresKeyword();

    [GeneratedRegex(
        @"^\s*(data source|datasource|filename)\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SqliteKeyword();
}
