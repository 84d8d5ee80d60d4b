using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>What the body cells of a column look like: evidence where the heading does not say, or says something else.</summary>
/// <param name="Numbers">Cells that hold one number.</param>
/// <param name="Texts">Cells that hold anything else but a dash.</param>
/// <param name="Guess">The meaning the cells suggest.</param>
internal readonly record struct ColumnProfile(int Numbers, int Texts, ColumnMeaning Guess)
{
    private const int FewestRows = 4;

    /// <summary>Whether most cells are numbers.</summary>
    public bool IsNumeric => Numbers > Texts;

    /// <summary>Whether most cells are words.</summary>
    public bool IsText => Texts > Numbers;

    /// <summary>The profiles of all columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="headings">Its heading rows, which do not count.</param>
    /// <param name="numbers">Its cells that hold numbers.</param>
    public static ColumnProfile[] Of(Table table, BodyHeadings headings, CellNumbers numbers)
    {
        var values = new List<(int Row, string Text, PrintedNumber? Number)>[table.ColumnCount];
        for (var column = 0; column < values.Length; column++)
        {
            values[column] = [];
        }

        foreach (var cell in table.Cells)
        {
            if (cell.Row >= 0 && cell.ColumnSpan == 1 && !IsBlank(cell.Text) && !headings.IsHeadingRow(cell.Row))
            {
                values[cell.Column].Add((cell.Row, cell.Text.Trim(), numbers.Of(cell)));
            }
        }

        return Array.ConvertAll(values, Describe);
    }

    private static ColumnProfile Describe(List<(int Row, string Text, PrintedNumber? Number)> values)
    {
        var numbers = values.Count(v => v.Number is not null);
        var guess =
            numbers < FewestRows || numbers < values.Count ? ColumnMeaning.Unknown
            : CountsRows(values) ? ColumnMeaning.RowNumber
            : values.TrueForAll(v => IsCode(v.Text)) ? ColumnMeaning.Code
            : ColumnMeaning.Unknown;
        return new ColumnProfile(numbers, values.Count - numbers, guess);
    }

    /// <summary>1, 2, 3 … down the rows, with few gaps.</summary>
    private static bool CountsRows(List<(int Row, string Text, PrintedNumber? Number)> values)
    {
        var ordered = values.OrderBy(v => v.Row).ToList();
        var steps = 0;
        for (var i = 1; i < ordered.Count; i++)
        {
            steps += ordered[i].Number!.Value.Value == ordered[i - 1].Number!.Value.Value + 1 ? 1 : 0;
        }

        return steps >= (ordered.Count - 1) * 0.8 && values.TrueForAll(v => v.Number is { Decimals: 0, Unit: "" });
    }

    /// <summary>Functional and economic classification codes have 3, 5 or 7 digits and begin with 2, 3 or 5.</summary>
    private static bool IsCode(string text) =>
        text.Length is 3 or 5 or 7 && text[0] is '2' or '3' or '5' && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsBlank(string text) => text.AsSpan().Trim(" -—–－/\u3000").IsEmpty;
}
