using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>Reads a document's identity from its cover, its headings and the lines beside its tables.</summary>
internal static class IdentityReader
{
    /// <summary>The identity of a document.</summary>
    /// <param name="layout">The document's parts.</param>
    public static DocumentIdentity Read(DocumentLayout layout)
    {
        var cover = Cover.Of(layout);
        var organisation = Organisations.Find(layout, cover);
        var title = Titles.Find(layout, cover, organisation);
        return new DocumentIdentity(title, organisation, Regions.Of(organisation), FiscalYears.Find(layout, title, cover));
    }
}
