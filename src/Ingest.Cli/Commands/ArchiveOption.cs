using System.CommandLine;
using Ingest.Archive;
using Ingest.Archive.Sqlite;

namespace Ingest.Cli.Commands;

/// <summary>The option that names the archive, the same for every command.</summary>
internal static class ArchiveOption
{
    private const string DefaultFile = "ingest.db";

    /// <summary>A new option.</summary>
    public static Option<string> Create() =>
        new("--db")
        {
            Description = "The archive: a SQLite file",
            HelpName = "FILE",
            DefaultValueFactory = _ => DefaultFile,
        };

    /// <summary>Opens the archive a command line names.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="create">Whether to make it when it does not exist.</param>
    /// <exception cref="ArchiveException">When it cannot be opened.</exception>
    public static IArchive Open(string file, bool create = false) => SqliteArchive.Open(file, create);
}
