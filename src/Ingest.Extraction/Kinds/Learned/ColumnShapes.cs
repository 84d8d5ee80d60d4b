using Ingest.Model;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>
/// What the columns of a table hold, whatever they are called: codes, words or amounts. It holds for the middle of a table of which the
/// page with title and header is missing, and where words are damaged.
/// </summary>
/// <param name="Pattern">A letter for each column, runs of one letter with their length: c1w1a3 is a code, a name and three amounts.</param>
/// <param name="Codes">Which classification the codes are of, and in how many columns: <c>functional 1</c>, <c>economic 2</c>.</param>
/// <param name="Amounts">Number of columns of amounts.</param>
internal sealed record ColumnShapes(string Pattern, string Codes, string Amounts)
{
    private const int RowsSeen = 24;

    /// <summary>Looks at a table.</summary>
    /// <param name="table">The table.</param>
    public static ColumnShapes Of(Table table)
    {
        var letters = new char[table.ColumnCount];
        Array.Fill(letters, '-');
        var (functional, economic, lanes) = (0, 0, 0);
        foreach (var column in table.Cells.Where(c => c.Row is >= 0 and < RowsSeen && c.Text.Length > 0).GroupBy(c => c.Column))
        {
            if (column.Key < 0 || column.Key >= letters.Length)
            {
                continue;
            }

            var kinds = column.Select(c => Classify(c.Text)).ToList();
            letters[column.Key] = kinds.GroupBy(k => char.IsUpper(k) ? 'c' : k).MaxBy(g => g.Count())!.Key;
            if (letters[column.Key] == 'c')
            {
                functional += kinds.Count(k => k == 'F');
                economic += kinds.Count(k => k == 'E');
                lanes++;
            }
        }

        var codes =
            lanes == 0
                ? "none"
                : $"{(functional > economic ? "functional" : economic > 0 ? "economic" : "other")} {KindEvidence.Size(lanes)}";
        return new ColumnShapes(Runs(letters), codes, KindEvidence.Size(letters.Count(l => l == 'a')));
    }

    /// <summary>F and E for a code of the functional or economic classification, C for another, a for an amount, w for words.</summary>
    private static char Classify(string text)
    {
        var digits = text.Count(char.IsAsciiDigit);
        if (digits * 2 < text.Length)
        {
            return 'w';
        }

        if (text.AsSpan().IndexOfAny(".,。，·") >= 0 || text.Length is < 2 or > 8)
        {
            return 'a';
        }

        return text[0] == '2' && text.Length is 3 or 5 or 7 ? 'F'
            : text[0] == '3' && text.Length is 3 or 5 ? 'E'
            : 'C';
    }

    private static string Runs(char[] letters)
    {
        var result = new System.Text.StringBuilder();
        for (var i = 0; i < letters.Length; )
        {
            var length = letters.AsSpan(i).IndexOfAnyExcept(letters[i]) is var n and >= 0 ? n : letters.Length - i;
            result.Append(letters[i]).Append(KindEvidence.Size(length));
            i += length;
        }

        return result.ToString();
    }
}
