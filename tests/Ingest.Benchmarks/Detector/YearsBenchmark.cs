using System.Globalization;
using System.Text;
using Ingest.Checks;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.Benchmarks.Detector;

/// <summary>
/// Successive years of one department and its budget: how many errors are found that only another document shows, and how often
/// consistent documents are said to disagree.
/// </summary>
internal static class YearsBenchmark
{
    private static readonly string[] Turns = ["", .. SuccessiveYears.Kinds];

    /// <summary>Measures; every fourth department is consistent.</summary>
    /// <param name="departments">Departments.</param>
    /// <param name="seed">Seed of the first.</param>
    /// <param name="remarks">Receives what was missed and what was reported without cause.</param>
    /// <returns>The result in Markdown.</returns>
    public static string Run(int departments, ulong seed, List<string> remarks)
    {
        var tallies = Turns.ToDictionary(t => t, _ => new KindTally(), StringComparer.Ordinal);
        var (alarms, relations) = (0, 0);
        for (var i = 0; i < departments; i++)
        {
            var kind = Turns[i % Turns.Length];
            var made = SuccessiveYears.Make(seed + (ulong)i, kind);
            var name = string.Create(CultureInfo.InvariantCulture, $"years-{seed + (ulong)i}");
            Document[] documents =
            [
                Read(made.Before, name + "-before"),
                Read(made.After, name + "-after"),
                Read(made.Budget, name + "-budget"),
            ];
            var (evaluated, found) = OrganisationChecker.Check(documents);
            relations += evaluated;
            var figures = documents.SelectMany(d => d.Figures.Select(f => (d.Id, f))).ToLookup(x => (x.Id, x.f.Id), x => x.f);
            Finding[] findings = [.. found.SelectMany(f => f.Value)];
            Finding[] naming = [.. found.SelectMany(f => f.Value.Where(x => Names(x, f.Key)))];
            foreach (var finding in findings.Except(naming).Where(f => f.Severity != Severity.Note))
            {
                alarms++;
                remarks.Add($"alarm {name} {(kind.Length == 0 ? "clean" : kind)} {finding.Severity} {finding.Rule}: {finding.Message}");
            }

            tallies[kind].Add(naming.Length > 0, naming.Any(f => f.Severity >= Severity.Warning), null);
            if (kind.Length > 0 && naming.Length == 0)
            {
                remarks.Add($"missed {name} {kind}: {string.Join(", ", made.Wrong)}");
            }

            bool Names(Finding finding, string document) =>
                finding.Figures.SelectMany(id => figures[(document, id)]).Any(f => made.Wrong.Contains(Math.Abs(f.Value)));
        }

        return Text(tallies, departments, relations, alarms);
    }

    private static Document Read(Manuscript manuscript, string name)
    {
        var (bytes, _) = FastPdf.Write(manuscript, PrintStyle.By(new SeededRandom(1).Fork(name)));
        return DocumentPipeline.Run(bytes, name + ".pdf", new PdfReadOptions());
    }

    private static string Text(Dictionary<string, KindTally> tallies, int departments, int relations, int alarms)
    {
        var text = new StringBuilder();
        text.AppendLine()
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"{departments} departments with final accounts of two years and a budget: {relations / Math.Max(1, departments)} relations between them each; {alarms} errors or warnings without cause."
            )
            .AppendLine()
            .AppendLine("| error between documents | planted | found | at least a warning |")
            .AppendLine("| --- | ---: | ---: | ---: |");
        foreach (var kind in SuccessiveYears.Kinds)
        {
            var tally = tallies[kind];
            text.AppendLine(CultureInfo.InvariantCulture, $"| {kind} | {tally.Planted} | {tally.Found} | {tally.AsGrave} |");
        }

        return text.ToString();
    }
}
