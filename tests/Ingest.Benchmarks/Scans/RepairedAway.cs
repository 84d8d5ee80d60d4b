using Ingest.Benchmarks.Detector;
using Ingest.Model;
using Ingest.SampleDocs.Documents;
using Grid = Ingest.Benchmarks.Tables.Grid;

namespace Ingest.Benchmarks.Scans;

/// <summary>Decides whether a repair took a planted error away.</summary>
internal static class RepairedAway
{
    /// <summary>A scanned page is turned and shifted by less than this against the print, in points; numbers in one table stand nearer.</summary>
    private const double SamePlace = 20;

    /// <summary>
    /// Whether the figure at the place of the error now has the value from before the error, and what was read there is the wrong number as it
    /// was printed rather than that value misread. Where the print shows no figure with the wrong number, any figure of its page counts.
    /// </summary>
    /// <param name="document">As read and repaired.</param>
    /// <param name="print">The same document read without being scanned.</param>
    /// <param name="error">The planted error.</param>
    /// <param name="before">What stood in its places before, in the same order.</param>
    public static bool Is(Document document, Document print, PlantedError error, IReadOnlyList<Slot> before) =>
        error
            .Changed.Zip(before)
            .Any(place =>
                place.Second.Value is { } value
                && document.Figures.Any(f =>
                    f.Repaired is { } read
                    && f.Value == value
                    && f.Page == place.First.Page
                    && IsAt(f, print, place.First)
                    && EditDistance.Of(Grid.Folded(read), Grid.Folded(place.First.Text))
                        <= EditDistance.Of(Grid.Folded(read), Grid.Folded(place.Second.Text))
                )
            );

    private static bool IsAt(Figure figure, Document print, PrintedPlace place)
    {
        var printed = print.Figures.Where(p => p.Page == place.Page && p.Value == place.Value).ToList();
        return printed.Count == 0
            || printed.Exists(p =>
                Math.Abs(p.Box.CenterX - figure.Box.CenterX) < SamePlace && Math.Abs(p.Box.CenterY - figure.Box.CenterY) < SamePlace
            );
    }
}
