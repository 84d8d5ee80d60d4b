using System.Globalization;
using System.Text;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;

namespace Ingest.Benchmarks.Generated;

/// <summary>Generates documents that nobody has seen before and measures how well they are read.</summary>
internal static class GeneratedBenchmark
{
    private const string Explanation = """
        Documents of `tests/Ingest.SampleDocs`: half 部门决算, a quarter each 绩效评价报告 and 部门预算; every second group of four has
        eight planted errors. Seeds follow one another through the writers; the number of the first names the set.
        The last rows are not among all: tables with other lines than these producers draw, numbers in other shapes.
        Tables found: matched one to one with a cell F1 of at least ½; cells and rows of a table not found count as missing.
        A row is right with every cell right and in its column. Figure recall: value and unit. Labels: the name of the truth's figure
        is in the label of a figure of its value. Not invented: the figure's number stands somewhere in the document.
        """;

    /// <summary>Generates what is missing, reads all, prints.</summary>
    /// <param name="set">Which documents.</param>
    /// <param name="folder">Where the documents are kept; those that are there are not made again.</param>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(GeneratedSet set, string folder, string? output)
    {
        Directory.CreateDirectory(folder);
        var requests = set.Requests;
        Parallel.ForEach(
            requests.Where(r => !File.Exists(Path.Combine(folder, r.Name + ".anomalies.json"))),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            request => DocumentFiles.Write(request, folder, folder)
        );
        var scores = requests.AsParallel().AsOrdered().Select(r => GeneratedScore.Of(r, folder)).ToList();
        var report = Report(set, scores);
        Console.Write(report);
        if (output is not null)
        {
            File.WriteAllText(output, report);
        }
    }

    private static string Report(GeneratedSet set, List<GeneratedScore> scores)
    {
        var text = new StringBuilder("# Newly generated documents\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"Seeds {set.Seed} to {set.Seed + (ulong)scores.Count - 1}: {set.Fast} documents by the fast writer, {set.Chromium} by Chromium, {set.LibreOffice} by LibreOffice; {set.Unusual} by the fast writer for each unusual kind of table lines and of numbers.\n\n{Explanation}\n\n"
        );
        Heading(text, "writer | documents | of");
        var usual = scores.Where(s => s.Request is { Rulings: null, Numbers: NumberShape.Plain }).ToList();
        foreach (var writer in usual.GroupBy(s => s.Request.Writer))
        {
            Rows(text, writer.Key.ToString(), [.. writer]);
        }

        Rows(text, "**all**", usual);
        foreach (var print in scores.Except(usual).GroupBy(s => s.Request.Name.Split('-')[0]))
        {
            Rows(text, $"Fast, {print.Key}", [.. print]);
        }

        var falling = scores.Where(s => s.Falls).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n## Short of 1: {falling.Count} of {scores.Count}\n\n");
        Heading(text, "document");
        foreach (var score in falling)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {score.Request.Name} | {score} |\n");
        }

        return text.ToString();
    }

    private static void Heading(StringBuilder text, string first)
    {
        var columns = $"{first} | tables found | produced | {string.Join(" | ", GeneratedScore.Names)}";
        text.Append(CultureInfo.InvariantCulture, $"| {columns} |\n|{string.Concat(columns.Split('|').Select(_ => " --- |"))}\n");
    }

    private static void Rows(StringBuilder text, string name, IReadOnlyList<GeneratedScore> scores)
    {
        var (found, tables) = (scores.Sum(s => s.Tables.Found), scores.Sum(s => s.Tables.Tables));
        var produced = scores.Sum(s => s.Tables.Produced);
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {scores.Count} | mean | {found}/{tables} | {produced} | {Over(m => m.Average())} |\n"
        );
        text.Append(CultureInfo.InvariantCulture, $"| | | minimum | | | {Over(m => m.Min())} |\n");

        string Over(Func<IEnumerable<double>, double> aggregate) =>
            string.Join(
                " | ",
                GeneratedScore
                    .Names.Index()
                    .Select(n => aggregate(scores.Select(s => s.Measures[n.Index])).ToString("F4", CultureInfo.InvariantCulture))
            );
    }
}
