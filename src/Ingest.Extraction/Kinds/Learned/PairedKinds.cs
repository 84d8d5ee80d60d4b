using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// Tables of which the kind rests on another of the same document: expenditure of state capital operations (国有资本经营预算) is a kind of
/// its own only beside a table of revenue and expenditure, and the only table of them is that table, whatever it is called.
/// </summary>
internal static class PairedKinds
{
    private const string Whole = "final-accounts.state-capital";
    private const string Part = "final-accounts.state-capital-expenditure";

    /// <summary>The kinds of the tables with what the other tables say of them; a kind that is changed keeps its probability.</summary>
    /// <param name="tables">The tables in reading order.</param>
    /// <param name="continues">Whether each continues the one before it.</param>
    /// <param name="own">What each is by itself and in its sequence.</param>
    public static KindChoice[] Of(IReadOnlyList<Table> tables, IReadOnlyList<bool> continues, IReadOnlyList<KindChoice> own)
    {
        var result = own.ToArray();
        var first = Array.FindIndex(result, k => k.Kind is Whole or Part);
        if (first < 0)
        {
            return result;
        }

        if (!Array.Exists(result, k => k.Kind == Whole))
        {
            result[first] = result[first] with { Kind = Whole };
        }

        for (var i = first + 1; i < result.Length; i++)
        {
            if (continues[i])
            {
                result[i] = result[i].Kind is Whole or Part ? result[i] with { Kind = result[i - 1].Kind } : result[i];
            }
            else if (result[i].Kind == Whole && result[first].Kind == Whole && tables[i].ColumnCount < tables[first].ColumnCount)
            {
                result[i] = result[i] with { Kind = Part };
            }
        }

        return result;
    }
}
