using System.Collections.Immutable;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers;

namespace Ingest.Benchmarks.Scans;

/// <summary>Cuts some pages out of a document, so that many documents are read in little time: the cover, then whole blocks that follow one another.</summary>
internal static class Excerpt
{
    /// <summary>
    /// The cover and, from a heading on, the blocks that stand on so many pages, one table at least among them. What it claims of figures that
    /// are left out is left out too.
    /// </summary>
    /// <param name="whole">The document.</param>
    /// <param name="pagination">Where its blocks are printed.</param>
    /// <param name="pages">Pages after the cover.</param>
    /// <param name="random">Chance.</param>
    public static Manuscript Of(Manuscript whole, Pagination pagination, int pages, SeededRandom random)
    {
        var starts = whole.Blocks.Index().Where(b => b.Item is HeadingBlock).Select(b => From(b.Index)).Where(HasTable).ToList();
        var covers = whole.Blocks.Where(b => b is CoverBlock).ToList();
        var kept = whole with { Blocks = [.. covers, .. random.Pick(starts).Where(b => b is not (CoverBlock or ContentsBlock))] };
        var places = new SlotPlaces(kept);
        return kept with { Relations = [.. whole.Relations.Where(r => r.Slots.All(s => places.Of(s) is not null))] };

        ImmutableArray<Block> From(int first)
        {
            var start = pagination.Of(whole.Blocks[first].Id) is [var page, ..] ? page : int.MaxValue;
            return [.. whole.Blocks.Skip(first).TakeWhile(b => pagination.Of(b.Id) is not [.., var last] || last < start + pages)];
        }
    }

    private static bool HasTable(ImmutableArray<Block> blocks) => blocks.Any(b => b is TableBlock);
}
