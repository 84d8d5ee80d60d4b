namespace Ingest.SampleDocs.Writers;

/// <summary>On which pages a writer put what; pages count from 1.</summary>
public sealed class Pagination
{
    private readonly SortedDictionary<string, SortedSet<int>> blocks = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, int> slots = [];

    /// <summary>Pages in all.</summary>
    public int Pages { get; set; }

    /// <summary>Pages turned by <c>/Rotate 90</c>.</summary>
    public SortedSet<int> Rotated { get; } = [];

    /// <summary>Notes that a part of a block stands on a page.</summary>
    public void Add(string block, int page)
    {
        if (!blocks.TryGetValue(block, out var pages))
        {
            blocks[block] = pages = [];
        }

        pages.Add(page);
    }

    /// <summary>Notes the page of a slot; the first note counts.</summary>
    public void AddSlot(int slot, int page) => slots.TryAdd(slot, page);

    /// <summary>The pages of a block; none when the writer does not know them.</summary>
    public IReadOnlyList<int> Of(string block) => blocks.TryGetValue(block, out var pages) ? [.. pages] : [];

    /// <summary>The page of a slot, if known.</summary>
    public int? OfSlot(int slot) => slots.TryGetValue(slot, out var page) ? page : null;
}
