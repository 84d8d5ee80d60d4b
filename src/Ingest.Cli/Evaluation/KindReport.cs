using System.Globalization;
using System.Text;
using Ingest.Cli.Output;
using Ingest.Extraction.Kinds.Evaluation;
using Spectre.Console;

namespace Ingest.Cli.Evaluation;

/// <summary>What <c>ingest evaluate</c> found.</summary>
/// <param name="Learned">The trained model.</param>
/// <param name="Keywords">The keyword rules.</param>
/// <param name="Identity">Organisation, year and the like.</param>
/// <param name="Documents">Number of documents.</param>
internal sealed record KindReport(
    ClassifierMeasure Learned,
    ClassifierMeasure Keywords,
    IReadOnlyList<IdentityMeasure> Identity,
    int Documents
)
{
    private IEnumerable<(string Name, KindMeasure Learned, KindMeasure Keywords)> Parts =>
        [
            ("documents", Learned.Documents, Keywords.Documents),
            ("sections", Learned.Sections, Keywords.Sections),
            ("tables", Learned.Tables, Keywords.Tables),
        ];

    /// <summary>A table for people.</summary>
    public Table Table()
    {
        var table = Terminal.Columns("", "PARTS#", "MODEL F1#", "RIGHT#", "MISLED#", "KEYWORDS F1#", "RIGHT#", "MISLED#");
        foreach (var (name, learned, keywords) in Parts)
        {
            table.AddRow(
                name,
                Whole(learned.Count),
                Share(learned.MacroF1),
                Share(learned.Accuracy),
                Share(learned.Misleading),
                Share(keywords.MacroF1),
                Share(keywords.Accuracy),
                Share(keywords.Misleading)
            );
        }

        foreach (var measure in Identity)
        {
            table.AddRow(measure.Name, Whole(measure.Right + measure.Wrong + measure.Missing), "", Share(measure.Accuracy), "", "", "", "");
        }

        table.AddRow(
            "ms a page",
            Whole(Learned.Pages),
            "",
            Share(Learned.MillisecondsPerPage),
            "",
            "",
            Share(Keywords.MillisecondsPerPage),
            ""
        );
        return table;
    }

    /// <summary>The same with every kind, for a file of results.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Documents} documents, {Learned.Pages} pages.\n\n");
        text.Append(
            "| | parts | model: macro F1 | right | misled | keywords: macro F1 | right | misled |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n"
        );
        foreach (var (name, learned, keywords) in Parts)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {learned.Count} | {Share(learned.MacroF1)} | {Share(learned.Accuracy)} | {Share(learned.Misleading)} | {Share(keywords.MacroF1)} | {Share(keywords.Accuracy)} | {Share(keywords.Misleading)} |\n"
            );
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"\nTime a page: {Learned.MillisecondsPerPage:F3} ms, keywords {Keywords.MillisecondsPerPage:F3} ms.\n\n| particular | documents | right | wrong | not read |\n| --- | --- | --- | --- | --- |\n"
        );
        foreach (var m in Identity)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {m.Name} | {m.Right + m.Wrong + m.Missing} | {Share(m.Accuracy)} | {m.Wrong} | {m.Missing} |\n"
            );
        }

        text.Append('\n');
        foreach (var (name, learned, _) in Parts)
        {
            text.Append(KindTableText.Of($"Model: {name}", learned));
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>The same for programs.</summary>
    public object Json() =>
        new
        {
            Documents,
            Learned.Pages,
            Model = Json(Learned),
            Keywords = Json(Keywords),
            Identity,
        };

    private static object Json(ClassifierMeasure measure) =>
        new
        {
            Documents = Json(measure.Documents),
            Sections = Json(measure.Sections),
            Tables = Json(measure.Tables),
            measure.MillisecondsPerPage,
            measure.Mistakes,
        };

    private static object Json(KindMeasure measure) =>
        new
        {
            measure.Count,
            measure.MacroF1,
            measure.Accuracy,
            measure.Misleading,
            Kinds = measure.Kinds.Select(k => new
            {
                k.Kind,
                k.Support,
                k.Precision,
                k.Recall,
                k.F1,
            }),
            Confusions = measure.Confusions.Select(c => new
            {
                c.True,
                c.Given,
                c.Count,
            }),
        };

    private static string Share(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
