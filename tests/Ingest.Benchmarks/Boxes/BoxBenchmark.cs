using System.Globalization;
using System.Text;
using Ingest.EndToEnd.Tests.Boxes;
using Ingest.Pdf;
using Ingest.Pipeline;

namespace Ingest.Benchmarks.Boxes;

/// <summary>How many boxes of figures and cells hold exactly the text that is said to be there, according to poppler, file by file.</summary>
internal static class BoxBenchmark
{
    private const string Explanation = """
        For each figure and cell the characters whose middle poppler (`pdftotext -bbox`) places in its box are compared with its text:
        exactly for figures, as a bag of characters for cells. Poppler gives boxes of words; the characters of a word are
        placed by their usual advances. Rotated pages are rows of their own.
        """;

    /// <summary>Measures and prints.</summary>
    /// <param name="inputs">Folders or files; scanned and partly scanned variants (<c>*_scan.pdf</c>, <c>*_mixed.pdf</c>) are left out.</param>
    /// <param name="output">File of the results, or none.</param>
    /// <exception cref="InvalidOperationException">When <c>pdftotext</c> is not installed.</exception>
    public static void Run(IReadOnlyList<string> inputs, string? output)
    {
        var (table, wrong) = (new StringBuilder(), new StringBuilder());
        table.AppendLine("| document | pages | | figures | right | share | cells | right | share |");
        table.AppendLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var all = new List<(bool Rotated, BoxMeasure Boxes)>();
        foreach (var file in inputs.SelectMany(Pdfs).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var document = DocumentPipeline.Run(File.ReadAllBytes(file), name, new PdfReadOptions());
            var poppler = PopplerText.TryRead(file) ?? throw new InvalidOperationException("pdftotext (poppler-utils) is not installed.");
            foreach (var rotated in new[] { false, true })
            {
                var boxes = BoxMeasure.Of(document, poppler, rotated);
                if (boxes.Pages > 0)
                {
                    all.Add((rotated, boxes));
                    Row(table, name, rotated, [boxes]);
                    Name(wrong, name, boxes);
                }
            }
        }

        foreach (var group in all.GroupBy(a => a.Rotated))
        {
            Row(table, "**all**", group.Key, [.. group.Select(g => g.Boxes)]);
        }

        var text = $"# Boxes\n\n{Explanation}\n\n{table}\n## Not right\n\n{wrong}";
        Console.Write(text);
        if (output is not null)
        {
            File.WriteAllText(output, text);
        }
    }

    private static void Row(StringBuilder table, string name, bool rotated, IReadOnlyList<BoxMeasure> boxes)
    {
        var pages = rotated ? "rotated" : "upright";
        var (figures, cells) = (Share(boxes.Select(b => b.Figures)), Share(boxes.Select(b => b.Cells)));
        table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {pages} | {boxes.Sum(b => b.Pages)} | {figures} | {cells} |");
    }

    private static string Share(IEnumerable<BoxTally> tallies)
    {
        var (count, right) = tallies.Aggregate((Count: 0, Right: 0), (sum, t) => (sum.Count + t.Count, sum.Right + t.Right));
        return string.Create(CultureInfo.InvariantCulture, $"{count} | {right} | {(count == 0 ? 1 : (double)right / count):F5}");
    }

    private static void Name(StringBuilder wrong, string name, BoxMeasure boxes)
    {
        foreach (var (kind, tally) in new[] { ("figure", boxes.Figures), ("cell", boxes.Cells) })
        {
            foreach (var line in tally.Wrong)
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"- {name}, {kind}, {line}");
            }
        }
    }

    private static IEnumerable<string> Pdfs(string path) =>
        Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.pdf", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith("_scan.pdf", StringComparison.Ordinal) && !f.EndsWith("_mixed.pdf", StringComparison.Ordinal))
            : [path];
}
