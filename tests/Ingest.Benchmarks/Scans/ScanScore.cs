using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Benchmarks.Tables;
using Ingest.Model;

namespace Ingest.Benchmarks.Scans;

/// <summary>How well the tables of scans were read, cell by cell.</summary>
internal sealed partial class ScanScore
{
    /// <summary>Cells that hold a number.</summary>
    public int Numeric { get; private set; }

    /// <summary>Those whose text was read exactly as printed.</summary>
    public int NumericText { get; private set; }

    /// <summary>Those that are right in the document given.</summary>
    public int NumericRight { get; private set; }

    /// <summary>Characters of cells that hold Chinese text, in tables found with all their rows and columns.</summary>
    public int Characters { get; private set; }

    /// <summary>Characters to insert, leave out or replace in them.</summary>
    public int CharacterErrors { get; private set; }

    /// <summary>Tables in the truth.</summary>
    public int Tables { get; private set; }

    /// <summary>Tables found with all their rows and columns.</summary>
    public int Aligned { get; private set; }

    /// <summary>Confidence of each figure in those tables, and whether it is right.</summary>
    public List<(double Confidence, bool Right)> Outcomes { get; } = [];

    /// <summary>Cells that differ, for reading.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Adds a document. A table that is not found with all its rows and columns counts with the numbers it shares with the truth.</summary>
    /// <param name="truth">Tables in the truth.</param>
    /// <param name="document">As read, or as repaired.</param>
    public void Add(IReadOnlyList<Grid> truth, Document document)
    {
        var read = document.Tables.Select(t => ReadTable.Of(t, document)).ToList();
        // The largest choose first: a small table shares its few texts with a large one that repeats them.
        foreach (var table in truth.OrderByDescending(t => t.Cells.Values.Sum()))
        {
            Tables++;
            var numbers = table.Cells.Where(c => IsNumeric(c.Key)).Sum(c => c.Value);
            var best = read.MaxBy(r => Grid.Common(table.Cells, r.Texts.Cells));
            if (best is null || Grid.Common(table.Cells, best.Texts.Cells) == 0)
            {
                Numeric += numbers;
                Remarks.Add($"{document.File}: table of {table.Rows.Count} rows not found");
                continue;
            }

            read.Remove(best);
            var (rows, columns) = (best.Texts.Rows.Count, best.Texts.Rows[0].Length);
            if (rows == table.Rows.Count && columns == table.Rows[0].Length)
            {
                Aligned++;
                Compare(table, best, document.File);
                continue;
            }

            Numeric += numbers;
            NumericText += CommonNumbers(table, best.Texts);
            NumericRight += CommonNumbers(table, best.Numbers);
            Remarks.Add(
                $"{document.File}: {table.Rows.Count} × {table.Rows[0].Length} read as {rows} × {columns}: {string.Join('|', table.Rows[0])}"
            );
        }
    }

    private void Compare(Grid table, ReadTable read, string file)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                var (text, got) = (Grid.Folded(table.Rows[row][column]), Grid.Folded(read.Texts.Rows[row][column]));
                var number = Grid.Folded(read.Numbers.Rows[row][column]);
                if (text != got || text != number)
                {
                    Remarks.Add($"{file}: [{row},{column}] {text} read as {got} {Words(number, read.Figures[(row, column)])}");
                }

                foreach (var figure in read.Figures[(row, column)])
                {
                    Outcomes.Add((figure.Confidence, IsNumeric(text) ? text == number : IsPrinted(figure, text)));
                }

                if (IsNumeric(text))
                {
                    Numeric++;
                    NumericText += text == got ? 1 : 0;
                    NumericRight += text == number ? 1 : 0;
                }
                else if (text.Any(c => c is >= '\u4E00' and <= '\u9FFF'))
                {
                    Characters += text.Length;
                    CharacterErrors += EditDistance.Of(text, got);
                }
            }
        }
    }

    /// <summary>Whether the number of a figure stands in the text of a cell; signs of comparison and units are no part of it.</summary>
    private static bool IsPrinted(Figure figure, string text) =>
        Number().Match(Grid.Folded(figure.Raw)) is { Success: true } read && Number().Matches(text).Any(n => n.Value == read.Value);

    [GeneratedRegex(@"-?[0-9][0-9,]*(\.[0-9]+)?%?", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    private static string Words(string number, IEnumerable<Figure> figures) =>
        string.Concat(
            figures.Select(f =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"= {number} ({f.Confidence:F4}; {string.Join(' ', f.Readings.Take(3).Select(r => $"{r.Raw} {r.Confidence:F4}"))})"
                )
            )
        );

    private static int CommonNumbers(Grid a, Grid b) =>
        a.Cells.Where(c => IsNumeric(c.Key)).Sum(c => Math.Min(c.Value, b.Cells.GetValueOrDefault(c.Key)));

    private static bool IsNumeric(string text) =>
        text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || "+-.,%()".Contains(c, StringComparison.Ordinal));
}
