using Ingest.Benchmarks.Tables;
using Ingest.Model;

namespace Ingest.Benchmarks.Scans;

/// <summary>A table of a scan with the numbers that its figures give, which may differ from the text of its cells.</summary>
/// <param name="Texts">Text of each cell as recognised.</param>
/// <param name="Numbers">The same with the numbers of corrected and repaired figures in their places.</param>
/// <param name="Figures">The figures by row, counted from the first header row, and column.</param>
internal sealed record ReadTable(Grid Texts, Grid Numbers, ILookup<(int Row, int Column), Figure> Figures)
{
    /// <summary>A table of a document.</summary>
    /// <param name="table">The table.</param>
    /// <param name="document">Its document.</param>
    public static ReadTable Of(Table table, Document document)
    {
        var figures = document
            .Figures.Where(f => f.Table == table.Id)
            .ToLookup(f => (f.Row!.Value + table.HeaderRowCount, f.Column!.Value));
        var cells = table.Cells.Select(c => c with { Text = Corrected(c.Text, [.. figures[(c.Row + table.HeaderRowCount, c.Column)]]) });
        return new ReadTable(TruthTables.Of(table), TruthTables.Of(table with { Cells = [.. cells] }), figures);
    }

    private static string Corrected(string text, IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures)
        {
            var read = figure.Repaired ?? figure.Raw;
            if (text.Contains(read, StringComparison.Ordinal))
            {
                text = text.Replace(read, figure.Raw, StringComparison.Ordinal);
            }
            else if (figures.Count == 1)
            {
                // The number was put right when the marks were read: what stands in the cell is another one.
                text = figure.Raw;
            }
        }

        return text;
    }
}
