using Ingest.Extraction.Numbers;

namespace Ingest.Extraction.Prose;

/// <summary>Reads the figures of a running text and gives each its subject, its whole and its role.</summary>
internal static class ProseReader
{
    /// <summary>The figures of a text in order.</summary>
    /// <param name="printed">Text as printed, lines joined.</param>
    /// <param name="fiscalYear">The year of the report, where known.</param>
    public static List<ProseNumber> Read(string printed, int? fiscalYear = null)
    {
        var numbers = NumberScanner.Scan(printed);
        var read = new List<ProseNumber>(numbers.Count);
        if (numbers.Count == 0)
        {
            return read;
        }

        var text = CharacterFolding.Fold(printed);
        var account = new RunningAccount(printed, text, fiscalYear);
        var next = 0;
        foreach (var clause in ClauseSplitter.Split(text, numbers))
        {
            var first = next;
            while (next < numbers.Count && numbers[next].Start < clause.End)
            {
                next++;
            }

            account.Enter(clause, next > first);
            for (var i = first; i < next; i++)
            {
                read.Add(account.Place(numbers[i], i == first));
            }
        }

        return read;
    }
}
