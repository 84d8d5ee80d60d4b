using Ingest.Model;

namespace Ingest.Extraction;

/// <summary>Where the text of a document comes from, from its pages.</summary>
internal static class TextSources
{
    /// <summary>One source where all pages agree, else mixed.</summary>
    /// <param name="pages">The pages.</param>
    public static TextSource Of(IReadOnlyList<Page> pages) =>
        pages.Count == 0 ? TextSource.BornDigital
        : pages.All(p => p.TextSource == pages[0].TextSource) ? pages[0].TextSource
        : TextSource.Mixed;
}
