using System.CommandLine;
using Ingest.Archive;

namespace Ingest.Cli.Commands;

/// <summary>The option that names the archive, the same for every command.</summary>
internal static class ArchiveOption
{
    /// <summary>The environment variable that names the archive where the option does not.</summary>
    public const string Variable = "INGEST_DB";

    /// <summary>The environment variable that names a folder for originals.</summary>
    public const string OriginalsVariable = "INGEST_ORIGINALS";

    private const string DefaultFile = "ingest.db";

    /// <summary>A new option.</summary>
    public static Option<string> Create() =>
        new("--db")
        {
            Description =
                $"The archive: a SQLite file, or a PostgreSQL database as Host=…;Database=… or postgres://…; {Variable} unless given",
            HelpName = "ARCHIVE",
            // What the variable holds may be secret: it is read when the archive is opened and stands in no help.
            DefaultValueFactory = _ => DefaultFile,
        };

    /// <summary>The archive a command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option.</param>
    /// <exception cref="ArchiveException">When the address cannot be understood.</exception>
    public static ArchiveAddress Of(ParseResult parsed, Option<string> option)
    {
        var given = parsed.GetResult(option) is { Implicit: false };
        var variable = Environment.GetEnvironmentVariable(Variable);
        return ArchiveAddress.Parse(given || string.IsNullOrEmpty(variable) ? parsed.GetValue(option)! : variable);
    }

    /// <summary>Opens the archive a command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option.</param>
    /// <param name="create">Whether to make it when it does not exist.</param>
    /// <exception cref="ArchiveException">When it cannot be opened.</exception>
    public static IArchive Open(ParseResult parsed, Option<string> option, bool create = false) => Open(Of(parsed, option), create);

    /// <summary>Opens an archive.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="create">Whether to make it when it does not exist.</param>
    /// <exception cref="ArchiveException">When it cannot be opened.</exception>
    public static IArchive Open(ArchiveAddress address, bool create = false)
    {
        var folder = Environment.GetEnvironmentVariable(OriginalsVariable);
        return ArchiveFactory.Open(address, create, string.IsNullOrEmpty(folder) ? null : folder);
    }
}
