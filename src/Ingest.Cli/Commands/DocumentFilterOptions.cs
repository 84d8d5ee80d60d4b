using System.CommandLine;
using Ingest.Archive;

namespace Ingest.Cli.Commands;

/// <summary>The options that choose documents of the archive.</summary>
internal sealed class DocumentFilterOptions
{
    private readonly Option<string?> organisation = new("--organisation")
    {
        Description = "Only documents of organisations with this in their name",
        HelpName = "TEXT",
    };

    private readonly Option<int?> year = new("--year") { Description = "Only documents of this fiscal year", HelpName = "YEAR" };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(organisation);
        command.Add(year);
    }

    /// <summary>The documents a command line chooses.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="reference">Id, SHA-256 or file name, where the command takes one.</param>
    public DocumentQuery Of(ParseResult parsed, string? reference = null) =>
        new()
        {
            Reference = reference,
            Organisation = parsed.GetValue(organisation),
            FiscalYear = parsed.GetValue(year),
        };
}
