using Ingest.Archive;
using Ingest.Cli.Output;

namespace Ingest.Cli.Commands;

/// <summary>Finds the one document of the archive that a command line names.</summary>
internal static class DocumentChoice
{
    /// <summary>What the argument takes.</summary>
    public const string Description = "Its id or the first four or more characters of it, its SHA-256, or its file name";

    /// <summary>The document; none, and the reason said, where there is none or there are several.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="reference">As on the command line.</param>
    /// <param name="terminal">Where the reason goes.</param>
    public static DocumentSummary? Find(IArchive archive, string reference, Terminal terminal)
    {
        var documents = archive.List(new DocumentQuery { Reference = reference });
        switch (documents.Count)
        {
            case 1:
                return documents[0];
            case 0:
                terminal.Say($"{reference}: there is no such document in the archive; see 'ingest list'.");
                return null;
            default:
                terminal.Say($"{reference}: {documents.Count} documents fit; give the id of one:");
                foreach (var d in documents)
                {
                    terminal.Say($"  {d.Id}  {d.File}");
                }

                return null;
        }
    }
}
