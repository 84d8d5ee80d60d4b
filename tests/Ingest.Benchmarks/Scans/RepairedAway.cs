using Ingest.Benchmarks.Detector;
using Ingest.Model;
using Ingest.SampleDocs.Documents;
using Grid = Ingest.Benchmarks.Tables.Grid;

namespace Ingest.Benchmarks.Scans;

/// <summary>Decides whether a repair took a planted error away.</summary>
internal static class RepairedAway
{
    /// <summary>
    /// Whether a figure on the page of the error now has the value from before the error, and what was read there is the wrong number as it was
    /// printed rather than that value misread.
    /// </summary>
    /// <param name="document">As read and repaired.</param>
    /// <param name="error">The planted error.</param>
    /// <param name="before">What stood in its places before, in the same order.</param>
    public static bool Is(Document document, PlantedError error, IReadOnlyList<Slot> before) =>
        error
            .Changed.Zip(before)
            .Any(place =>
                place.Second.Value is { } value
                && document.Figures.Any(f =>
                    f.Repaired is { } read
                    && f.Value == value
                    && f.Page == place.First.Page
                    && EditDistance.Of(Grid.Folded(read), Grid.Folded(place.First.Text))
                        <= EditDistance.Of(Grid.Folded(read), Grid.Folded(place.Second.Text))
                )
            );
}
