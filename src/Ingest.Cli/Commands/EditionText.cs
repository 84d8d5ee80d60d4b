using System.Globalization;
using Ingest.Archive;

namespace Ingest.Cli.Commands;

/// <summary>Which of several editions of a report a document is.</summary>
internal static class EditionText
{
    /// <summary>For a table: <c>1 of 2</c> for an earlier edition, <c>2 of 2, current</c> for the newest; nothing for the only one.</summary>
    /// <param name="d">The document.</param>
    public static string Of(DocumentSummary d)
    {
        if (d.Editions == 1)
        {
            return "";
        }

        var number = string.Create(CultureInfo.InvariantCulture, $"{d.Edition} of {d.Editions}");
        return d.IsCurrent ? number + ", current" : number;
    }

    /// <summary>The other editions of a document, each with its id and file.</summary>
    /// <param name="editions">All of them, the oldest first.</param>
    /// <param name="id">Id of the document.</param>
    public static IEnumerable<(string Name, string Text)> Others(IReadOnlyList<DocumentSummary> editions, string id)
    {
        var own = editions.Single(e => e.Id == id).Edition;
        return editions.Where(e => e.Id != id).Select(e => (e.Edition < own ? "earlier edition" : "later edition", $"{e.Id}  {e.File}"));
    }
}
