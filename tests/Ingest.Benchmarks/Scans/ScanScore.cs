using Ingest.Benchmarks.Tables;
using Ingest.Model;

namespace Ingest.Benchmarks.Scans;

/// <summary>How well the tables of scans were read, cell by cell.</summary>
internal sealed class ScanScore
{
    /// <summary>Cells that hold a number.</summary>
    public int Numeric { get; private set; }

    /// <summary>Those read exactly as printed.</summary>
    public int NumericRead { get; private set; }

    /// <summary>Those that are right once figures were repaired.</summary>
    public int NumericRepaired { get; private set; }

    /// <summary>Characters of cells that hold Chinese text, in tables found with all their rows and columns.</summary>
    public int Characters { get; private set; }

    /// <summary>Characters to insert, leave out or replace in them.</summary>
    public int CharacterErrors { get; private set; }

    /// <summary>Tables in the truth.</summary>
    public int Tables { get; private set; }

    /// <summary>Tables found with all their rows and columns.</summary>
    public int Aligned { get; private set; }

    /// <summary>Cells that differ, for reading.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Adds a document. A table that is not found with all its rows and columns counts with the numbers it shares with the truth.</summary>
    /// <param name="truth">Tables in the truth.</param>
    /// <param name="document">As read and repaired.</param>
    public void Add(IReadOnlyList<Grid> truth, Document document)
    {
        var read = document.Tables.Select(t => (AsRead: TruthTables.Of(t), Repaired: TruthTables.Of(Repaired(t, document)))).ToList();
        foreach (var table in truth)
        {
            Tables++;
            var best = read.Select((r, i) => (i, Common: Grid.Common(table.Cells, r.AsRead.Cells)))
                .OrderByDescending(r => r.Common)
                .FirstOrDefault();
            var numbers = table.Cells.Where(c => IsNumeric(c.Key)).Sum(c => c.Value);
            if (read.Count == 0 || best.Common == 0)
            {
                Numeric += numbers;
                Remarks.Add($"{document.File}: table of {table.Rows.Count} rows not found");
                continue;
            }

            var (asRead, repaired) = read[best.i];
            read.RemoveAt(best.i);
            if (asRead.Rows.Count == table.Rows.Count && asRead.Rows[0].Length == table.Rows[0].Length)
            {
                Aligned++;
                Compare(table, asRead, repaired, document.File);
                continue;
            }

            Numeric += numbers;
            NumericRead += CommonNumbers(table, asRead);
            NumericRepaired += CommonNumbers(table, repaired);
            Remarks.Add(
                $"{document.File}: {table.Rows.Count} × {table.Rows[0].Length} read as {asRead.Rows.Count} × {asRead.Rows[0].Length}: {table.Rows[0][0]}"
            );
        }
    }

    private void Compare(Grid table, Grid asRead, Grid repaired, string file)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                var (text, got) = (Grid.Folded(table.Rows[row][column]), Grid.Folded(asRead.Rows[row][column]));
                if (text != got)
                {
                    Remarks.Add($"{file}: [{row},{column}] {text} read as {got}");
                }

                if (IsNumeric(text))
                {
                    Numeric++;
                    NumericRead += text == got ? 1 : 0;
                    NumericRepaired += text == Grid.Folded(repaired.Rows[row][column]) ? 1 : 0;
                }
                else if (text.Any(c => c is >= '\u4E00' and <= '\u9FFF'))
                {
                    Characters += text.Length;
                    CharacterErrors += Distance(text, got);
                }
            }
        }
    }

    private static Table Repaired(Table table, Document document)
    {
        var figures = document.Figures.Where(f => f.Repaired is not null && f.Table == table.Id).ToLookup(f => (f.Row, f.Column));
        return table with
        {
            Cells =
            [
                .. table.Cells.Select(c =>
                    figures[(c.Row, c.Column)]
                        .Aggregate(c, (cell, f) => cell with { Text = cell.Text.Replace(f.Repaired!, f.Raw, StringComparison.Ordinal) })
                ),
            ],
        };
    }

    private static int CommonNumbers(Grid a, Grid b) =>
        a.Cells.Where(c => IsNumeric(c.Key)).Sum(c => Math.Min(c.Value, b.Cells.GetValueOrDefault(c.Key)));

    private static bool IsNumeric(string text) =>
        text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || "+-.,%()".Contains(c, StringComparison.Ordinal));

    /// <summary>Least number of single characters to insert, leave out or replace (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, _) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var old = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = old;
            }
        }

        return row[^1];
    }
}
