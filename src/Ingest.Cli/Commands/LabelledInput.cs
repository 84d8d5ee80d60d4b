using System.CommandLine;
using Ingest.Cli.Output;
using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Kinds;

namespace Ingest.Cli.Commands;

/// <summary>The folder of documents whose kinds are known, which <c>train</c> and <c>evaluate</c> take.</summary>
internal static class LabelledInput
{
    /// <summary>The argument.</summary>
    public static Argument<string> Folder() =>
        new("FOLDER") { Description = "PDFs with a NAME.kinds.json beside each, and corrections that 'ingest label --export' has written" };

    /// <summary>Reads the folder, and says what could not be read or matched.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="reader">How documents are read.</param>
    /// <param name="jobs">Documents read at a time.</param>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="cancellation">Gives the rest up.</param>
    /// <returns>The documents and the exit code when all goes well from here; none when there is nothing to go on with.</returns>
    public static (IReadOnlyList<ReadDocument>? Documents, int Exit) Read(
        string folder,
        ReaderOptions reader,
        int jobs,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        if (!Directory.Exists(folder))
        {
            terminal.Say($"{folder}: There is no such folder.");
            return (null, ExitCode.InputNotRead);
        }

        try
        {
            var (documents, problems) = LabelledFolder.Read(folder, reader, jobs, cancellation);
            foreach (var problem in problems)
            {
                terminal.Say(problem);
            }

            if (documents.Count == 0)
            {
                terminal.Say($"{folder}: There is no document with a {LabelledFolder.TruthEnding} file here.");
                return (null, ExitCode.InputNotRead);
            }

            terminal.Say(
                $"{Nouns.Count(documents.Count, "document")}: {documents.Sum(d => d.NotRead)} headings and tables of the truth were not read as such, "
                    + $"{documents.Sum(d => d.Unknown)} that were read are none of the truth; both are left out."
            );
            return (documents, problems.Count > 0 ? ExitCode.InputNotRead : ExitCode.Done);
        }
        catch (OperationCanceledException)
        {
            return (null, ExitCode.Interrupted);
        }
    }
}
