using Ingest.SampleDocs.Breaks;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers;

namespace Ingest.Benchmarks.Detector;

/// <summary>An error as the generator planted it, with the places where its figures are printed.</summary>
/// <param name="Kind">Kind of error.</param>
/// <param name="Severity">Planned severity: <c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Changed">What was changed, the wrong place first.</param>
/// <param name="Operands">The other places of the relation that no longer holds.</param>
/// <param name="Text">For the list of what was missed.</param>
internal sealed record PlantedError(
    string Kind,
    string Severity,
    IReadOnlyList<PrintedPlace> Changed,
    IReadOnlyList<PrintedPlace> Operands,
    string Text
)
{
    /// <summary>Whether one printed number alone is wrong.</summary>
    public bool IsSingleNumber => Changed is [{ Value: not null }];

    /// <summary>The errors of a document.</summary>
    /// <param name="planter">The document with its errors.</param>
    /// <param name="clean">The document without them.</param>
    /// <param name="pagination">Where its slots are printed.</param>
    public static IReadOnlyList<PlantedError> Of(BreakPlanter planter, Manuscript clean, Pagination pagination)
    {
        var places = new SlotPlaces(planter.Manuscript);
        return [.. planter.Planted.Select(Of)];

        PlantedError Of(Planted error)
        {
            var changed = error.Changes.Select(c => Place(c.Id)).ToList();
            var operands = error.Relation.Slots.Where(s => error.Changes.All(c => c.Id != s) && places.Of(s) is not null).Select(Place);
            var main = error.Changes[0];
            return new PlantedError(
                error.Kind,
                error.Severity.ToString().ToLowerInvariant(),
                changed,
                [.. operands],
                $"page {changed[0].Page}, {places.Of(main.Id)?.Where}: {main.Text} instead of {clean.Slot(main.Id).Text} ({error.Relation.Text})"
            );
        }

        PrintedPlace Place(int id)
        {
            var slot = planter.Manuscript.Slot(id);
            var page = pagination.OfSlot(id) ?? (pagination.Of(places.Of(id)?.Block ?? "") is [var first, ..] ? first : 0);
            return new PrintedPlace(page, slot.Value, slot.Text);
        }
    }
}
