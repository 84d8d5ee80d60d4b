using System.Globalization;
using Ingest.Benchmarks.Detector;
using Ingest.Benchmarks.Reliability;
using Ingest.Model;
using Ingest.SampleDocs.Commands;

namespace Ingest.Benchmarks.Scans;

/// <summary>
/// Reads generated scans: 200 dpi, skew up to 1.5°, noise, blur, JPEG of quality 60, several fonts, some with faint lines or red stamps;
/// every second one with planted errors. Beside it <c>tesseract</c> reads a page of each as a whole.
/// </summary>
internal static class ScanBenchmark
{
    private const string Explanation = """
        Each document is a whole report of `tests/Ingest.SampleDocs`, final accounts or evaluation reports: scanned at 200 dpi with
        skew up to 1.5°, noise, blur, specks and JPEG of quality 60, in one of several fonts; some with faint lines, some with red stamps.
        A cell with a number is right when every character is; tables not found count with none. Twelve errors are planted in every second
        document; one is found when a finding names its place. The same documents read without being scanned show what can be found at all.
        Times are of one thread, two documents at a time.
        """;

    /// <summary>Measures and prints.</summary>
    /// <param name="count">Documents.</param>
    /// <param name="seed">Seed of the first.</param>
    /// <param name="output">File of the results, or none.</param>
    /// <param name="folder">Where recognised scans are kept; none to keep nothing.</param>
    public static void Run(int count, ulong seed, string? output, string? folder)
    {
        var scans = Read(count, seed, folder);
        var (before, after, detector) = (new ScanScore(), new ScanScore(), new DetectorResult());
        foreach (var scan in scans)
        {
            before.Add(scan.Truth, scan.AsRead);
            after.Add(scan.Truth, scan.Checked);
            detector.Add(scan.Checked, [.. scan.Errors.Select(e => e.Error)], scan.Request.Kind.ToString());
        }

        var away = scans
            .SelectMany(s =>
                s.Errors.Where(e => RepairedAway.Is(s.Checked, s.Print, e.Error, e.Before))
                    .Select(e => $"repaired away {s.Request.Name}: {e.Error}")
            )
            .ToList();
        var text = Report(scans, before, after, away.Count, seed);
        Console.Error.WriteLine(string.Join('\n', after.Remarks.Concat(detector.Remarks).Concat(away)));
        Console.Write(text);
        if (output is not null)
        {
            File.WriteAllText(output, text);
        }
    }

    /// <summary>Generates and reads scans, two at a time.</summary>
    /// <param name="count">Documents.</param>
    /// <param name="seed">Seed of the first.</param>
    /// <param name="folder">Where recognised scans are kept; none to keep nothing.</param>
    public static IReadOnlyList<ScannedDocument> Read(int count, ulong seed, string? folder) =>
        Enumerable
            .Range(0, count)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Min(2, Environment.ProcessorCount))
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(i => Read(ScannedDocument.RequestOf(seed + (ulong)i), folder))
            .ToList();

    private static ScannedDocument Read(DocumentRequest request, string? folder)
    {
        var scan = ScannedDocument.Read(request, folder);
        Console.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{request.Name}: {scan.Checked.Pages.Count} pages, {scan.Seconds:F1} s")
        );
        return scan;
    }

    private static string Report(IReadOnlyList<ScannedDocument> scans, ScanScore before, ScanScore after, int repairedAway, ulong seed)
    {
        var clean = scans.Where(s => s.IsClean).ToList();
        var errors = scans.SelectMany(s => s.Errors.Select(e => (Scan: s, e.Error))).ToList();
        var findable = errors.Where(e => IsFound(e.Scan.Print, e.Error)).ToList();
        var (pages, readings) = (scans.Sum(s => s.Checked.Pages.Count), scans.Sum(s => s.Seconds));
        return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                # Generated scans

                {scans.Count} documents, {pages} pages, seeds from {seed}. {Explanation}

                | measure | value |
                | --- | ---: |
                | tables found with all rows and columns | {after.Aligned} of {after.Tables} |
                | numeric cells exactly right: their text | {Share(after.NumericText, after.Numeric)} of {after.Numeric} |
                | numeric cells exactly right: their figures, before repair | {Share(before.NumericRight, before.Numeric)} |
                | numeric cells exactly right: their figures, after repair | {Share(after.NumericRight, after.Numeric)} |
                | character error rate of Chinese text in cells | {Share(
                    after.CharacterErrors,
                    after.Characters
                )} of {after.Characters} |
                | findings of severity error in {clean.Count} clean scans | {clean.Sum(s => Errors(s.Checked))} |
                | the same, not scanned | {clean.Sum(s => Errors(s.Print))} |
                | planted errors found | {errors.Count(e => IsFound(e.Scan.Checked, e.Error))} of {errors.Count} |
                | the same, not scanned | {errors.Count(e => IsFound(e.Scan.Print, e.Error))} of {errors.Count} |
                | of those found when not scanned, found in the scan too | {findable.Count(e => IsFound(e.Scan.Checked, e.Error))} of {findable.Count} |
                | planted errors repaired away | {repairedAway} of {errors.Count} |
                | figures repaired | {scans.Sum(s => s.Checked.Figures.Count(f => f.Repaired is not null))} |
                | seconds a page, all stages | {readings / Math.Max(1, pages):F2} |
                | seconds a page, `tesseract` on the whole page ({scans.Count(s => s.Baseline is not null)} pages) | {scans.Average(s => s.Baseline):F2} |
                | least and mean confidence of a page | {scans.Min(s => s.PageConfidences.Min()):F3}, {scans.Average(s => s.PageConfidences.Average()):F3} |
                | figures with a confidence of 0.95 and more | {after.Outcomes.Count(o => o.Confidence >= 0.95)} of {after.Outcomes.Count} |
                | right of these | {ReliabilityTable.RightAbove(after.Outcomes, 0.95):P3} |

                ## Confidence of figures in tables

                """
            )
            + "\n"
            + ReliabilityTable.Print(after.Outcomes);
    }

    private static int Errors(Document document) => document.Findings.Count(f => f.Severity == Severity.Error);

    private static bool IsFound(Document document, PlantedError error)
    {
        var figures = document.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
        return document.Findings.Any(f => FindingMatch.Names(f, error, figures));
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : ((decimal)part / whole).ToString("P3", CultureInfo.InvariantCulture);
}
