namespace Ingest.Cli.Doctor;

/// <summary>The PostgreSQL server that tests start.</summary>
internal static class PostgresServer
{
    /// <summary>Where Debian keeps the programs of each version; they are not on the path.</summary>
    private const string Folder = "/usr/lib/postgresql";

    /// <summary>Its version; none when it is missing.</summary>
    public static string? Version()
    {
        var programs = Directory.Exists(Folder)
            ? Directory.EnumerateDirectories(Folder).Select(version => Path.Combine(version, "bin", "postgres")).Where(File.Exists)
            : [];
        return programs.Append("postgres").Select(program => ProgramVersion.Of(program, ["--version"])).FirstOrDefault(v => v is not null);
    }
}
