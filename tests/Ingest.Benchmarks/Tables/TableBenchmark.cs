using System.Globalization;
using System.Text;
using Ingest.Layout;
using Ingest.Pdf;

namespace Ingest.Benchmarks.Tables;

/// <summary>Tables of the sample documents, and of the shared siblings where they are, read by Ingest and by the baseline from the same glyphs and rulings.</summary>
internal static class TableBenchmark
{
    /// <summary>Measures and prints.</summary>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(string? output)
    {
        var table = new StringBuilder();
        table.AppendLine(
            "| document | tables | Ingest: found | produced | cell F1 | rows exact | baseline: found | produced | cell F1 | rows exact |"
        );
        table.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var (ours, naive) = (default(TableScore), default(TableScore));
        foreach (var (pdf, truthFile) in Documents())
        {
            var truth = TruthTables.Read(truthFile);
            var printed = PdfReader.Read(File.ReadAllBytes(pdf), new PdfReadOptions());
            var read = TableScore.Of(truth, [.. LayoutReader.Read(printed).Tables.Select(TruthTables.Of)]);
            var baseline = TableScore.Of(truth, NaiveTables.Read(printed));
            (ours, naive) = (ours + read, naive + baseline);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {Path.GetFileName(pdf)} | {truth.Count} | {read} | {baseline} |");
        }

        table.AppendLine(CultureInfo.InvariantCulture, $"| **all** | {ours.Tables} | {ours} | {naive} |");
        Console.Write(table);
        if (output is not null)
        {
            File.WriteAllText(output, $"# Tables against a baseline\n\n{Explanation}\n\n{table}");
        }
    }

    private const string Explanation = """
        The baseline takes the same glyphs and rulings as Ingest, makes cells of the rectangles between crossing rulings page by
        page and joins a table with the first of the next page where the column counts are equal (`Tables/NaiveTables.cs`).
        Found: tables matched one to one with a cell F1 of at least ½. Cell F1 counts the cells of tables that were not found as
        missing. Rows exact: rows of the truth with every cell right and in its column.
        """;

    private static IEnumerable<(string Pdf, string Truth)> Documents()
    {
        var samples =
            FolderAbove(Path.Combine("sample-docs", "truth")) ?? throw new DirectoryNotFoundException("Run inside the repository.");
        foreach (var truth in Directory.GetFiles(samples, "*.truth.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(truth).Replace(".truth.json", ".pdf", StringComparison.Ordinal);
            yield return (Path.Combine(samples, "..", name), truth);
        }

        var siblings = FolderAbove(Path.Combine("shared", "real", "siblings"));
        var pdfs = siblings is null ? [] : Directory.GetFiles(Path.Combine(siblings, "pdf"), "*.pdf");
        foreach (var pdf in pdfs.Where(IsBornDigital).Order(StringComparer.Ordinal))
        {
            yield return (pdf, Path.Combine(siblings!, "truth", Path.GetFileName(pdf).Split('_')[0] + ".json"));
        }
    }

    private static bool IsBornDigital(string pdf) =>
        !pdf.EndsWith("_scan.pdf", StringComparison.Ordinal) && !pdf.EndsWith("_mixed.pdf", StringComparison.Ordinal);

    private static string? FolderAbove(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, path)))
            {
                return Path.Combine(folder.FullName, path);
            }
        }

        return null;
    }
}
