using Ingest.Checks;
using Ingest.Model;

namespace Ingest.Pipeline;

/// <summary>Checks a document, lets recognised figures take the readings that the relations ask for, and checks it again.</summary>
internal static class RecognitionRepair
{
    /// <summary>A repaired figure may show that another one was misread; longer chains are not seen.</summary>
    private const int MostRounds = 3;

    /// <summary>The document with its relations and findings, its figures repaired; cells and paragraphs keep the text as read.</summary>
    /// <param name="document">A document with figures.</param>
    public static Document Check(Document document)
    {
        var current = DocumentChecker.Check(document);
        for (var round = 0; round < MostRounds; round++)
        {
            var repairs = RepairProposer.Propose(current);
            if (repairs.Count == 0 || Repaired(current, repairs) is not { } next)
            {
                break;
            }

            current = next;
        }

        return current;
    }

    /// <summary>
    /// The document with the repairs that hold when all is checked again: with another value a figure may stand in other
    /// relations than before. None where no repair holds.
    /// </summary>
    private static Document? Repaired(Document document, IReadOnlyList<FigureRepair> repairs)
    {
        while (repairs.Count > 0)
        {
            var byFigure = repairs.ToDictionary(r => r.Figure, StringComparer.Ordinal);
            var next = DocumentChecker.Check(
                document with
                {
                    Figures = [.. document.Figures.Select(f => byFigure.GetValueOrDefault(f.Id)?.Apply(f) ?? f)],
                }
            );
            var broken = next
                .Relations.Where(r => r.Status == RelationStatus.Inconsistent)
                .SelectMany(r => r.Figures)
                .ToHashSet(StringComparer.Ordinal);
            var holding = repairs.Where(r => !broken.Contains(r.Figure)).ToList();
            if (holding.Count == repairs.Count)
            {
                return next;
            }

            repairs = holding;
        }

        return null;
    }
}
