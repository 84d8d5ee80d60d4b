using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Benchmarks.Detector;

/// <summary>Collects what was found and what was not.</summary>
internal sealed class DetectorResult
{
    private readonly SortedDictionary<string, KindTally> kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int[]> alarms = new(StringComparer.Ordinal);
    private int relations;
    private int documents;
    private int cleanWithErrors;

    /// <summary>What was missed and what was reported without cause, a line each.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Adds a document.</summary>
    /// <param name="document">As read and checked.</param>
    /// <param name="planted">The errors in it; none in a clean one.</param>
    /// <param name="kind">Kind of document.</param>
    public void Add(Document document, IReadOnlyList<PlantedError> planted, string kind)
    {
        documents++;
        relations += document.Relations.Count;
        var figures = document.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var used = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var error in planted)
        {
            var naming = document.Findings.Where(f => FindingMatch.Names(f, error, figures)).ToList();
            used.UnionWith(naming);
            var grave = naming.Exists(f => f.Severity >= Enum.Parse<Severity>(error.Severity, ignoreCase: true));
            bool? root = error.IsSingleNumber ? naming.Exists(f => FindingMatch.PointsAt(f, error, figures)) : null;
            Tally(error.Kind).Add(naming.Count > 0, grave, root);
            if (naming.Count == 0)
            {
                Remarks.Add($"missed {document.File} {kind} {error.Kind} {error.Severity}: {error.Text}");
            }
            else if (root == false)
            {
                Remarks.Add($"root {document.File} {kind} {error.Kind}: {error.Text} -> {naming[0].Message}");
            }
        }

        AddAlarms(document, planted.Count == 0, document.Findings.Where(f => !used.Contains(f)), kind);
    }

    private void AddAlarms(Document document, bool isClean, IEnumerable<Finding> findings, string kind)
    {
        var any = false;
        foreach (var finding in findings)
        {
            if (!alarms.TryGetValue(finding.Rule, out var counts))
            {
                alarms[finding.Rule] = counts = new int[6];
            }

            counts[(int)finding.Severity + (isClean ? 0 : 3)]++;
            any |= isClean && finding.Severity == Severity.Error;
            if (finding.Severity != Severity.Note)
            {
                Remarks.Add(
                    $"alarm {document.File} {kind} {(isClean ? "clean" : "broken")} {finding.Severity} {finding.Rule} page {finding.Page}: {finding.Message}"
                );
            }
        }

        cleanWithErrors += any ? 1 : 0;
    }

    private KindTally Tally(string kind)
    {
        if (!kinds.TryGetValue(kind, out var tally))
        {
            kinds[kind] = tally = new KindTally();
        }

        return tally;
    }

    /// <summary>The result in Markdown.</summary>
    /// <param name="broken">Documents with errors.</param>
    /// <param name="clean">Documents without.</param>
    /// <param name="seed">Seed of the first document.</param>
    public string Text(int broken, int clean, ulong seed)
    {
        var text = new StringBuilder();
        text.AppendLine("# Planted errors found, false alarms").AppendLine();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{broken} documents with errors and {clean} clean ones with legitimate oddities, seeds from {seed}; {relations / Math.Max(1, documents)} relations a document."
        );
        text.AppendLine()
            .AppendLine(
                "| kind of error | planted | found | recall | as grave as planned | one wrong number, found | cause right | share |"
            );
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var all = new KindTally();
        foreach (var (kind, tally) in kinds)
        {
            Line(text, kind, tally);
            all.Add(tally);
        }

        Line(text, "**all**", all);
        text.AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"Clean documents with an error reported: {cleanWithErrors} of {clean}.");
        text.AppendLine()
            .AppendLine("| reported without cause, by rule | clean: errors | warnings | notes | broken: errors | warnings | notes |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (rule, n) in alarms)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| `{rule}` | {n[2]} | {n[1]} | {n[0]} | {n[5]} | {n[4]} | {n[3]} |");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, KindTally t) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {t.Planted} | {t.Found} | {Share(t.Found, t.Planted)} | {t.AsGrave} | {t.Single} | {t.RootRight} | {Share(t.RootRight, t.Single)} |"
        );

    private static string Share(int part, int whole) =>
        whole == 0 ? "" : ((decimal)part / whole).ToString("F4", CultureInfo.InvariantCulture);
}
