namespace Ingest.Pdf.Objects;

/// <summary>
/// Walks the page tree (ISO 32000-1, 7.7.3). Nodes met twice and nesting too deep are passed over, so that a tree that
/// loops still ends.
/// </summary>
internal sealed class PageTree
{
    private const int MaxDepth = 64;

    /// <summary>Objects looked at when the tree is broken; where the tree is, the trailer's count may be broken too.</summary>
    private const int MinSearched = 2_000;
    private const int MaxSearched = 200_000;

    private readonly PdfFileObjects objects;
    private readonly int maxPages;
    private readonly HashSet<int> visited = [];
    private readonly List<PdfPage> pages = [];

    private PageTree(PdfFileObjects objects, int maxPages)
    {
        this.objects = objects;
        this.maxPages = maxPages;
    }

    /// <summary>The pages in order, at most one more than <paramref name="maxPages"/>.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="catalog">The document catalog.</param>
    /// <param name="maxPages">Pages wanted.</param>
    public static IReadOnlyList<PdfPage> Read(PdfFileObjects objects, PdfDictionary catalog, int maxPages)
    {
        var tree = new PageTree(objects, maxPages);
        if (catalog.Entries.TryGetValue("Pages", out var root))
        {
            tree.Visit(root, PageDefaults.None, 0);
        }

        if (tree.pages.Count == 0)
        {
            tree.Search();
        }

        return tree.pages;
    }

    /// <summary>The tree is broken: takes every object that says it is a page, in the order of their numbers.</summary>
    private void Search()
    {
        var last = Math.Clamp(objects.GetInteger(objects.Trailer, "Size"), MinSearched, MaxSearched);
        for (var id = 1; id < last && pages.Count <= maxPages; id++)
        {
            var reference = new PdfReference(id, 0);
            if (objects.Resolve(reference) is PdfDictionary dictionary && objects.GetName(dictionary, "Type") == "Page")
            {
                pages.Add(new PdfPage(dictionary, PageDefaults.None.With(objects, dictionary)));
            }
        }
    }

    private void Visit(PdfObject node, PageDefaults inherited, int depth)
    {
        var isRevisited = node is PdfReference reference && !visited.Add(reference.Id);
        if (isRevisited || depth > MaxDepth || pages.Count > maxPages || objects.Resolve(node) is not PdfDictionary dictionary)
        {
            return;
        }

        var own = inherited.With(objects, dictionary);
        if (objects.Get(dictionary, "Kids") is PdfArray kids && objects.GetName(dictionary, "Type") != "Page")
        {
            foreach (var kid in kids.Items)
            {
                Visit(kid, own, depth + 1);
            }
        }
        else
        {
            pages.Add(new PdfPage(dictionary, own));
        }
    }
}
