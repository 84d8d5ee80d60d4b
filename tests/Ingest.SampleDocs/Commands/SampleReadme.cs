using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Ingest.SampleDocs.Commands;

/// <summary>The README of the sample documents, made from their truth and anomaly files so that it cannot go stale.</summary>
internal static class SampleReadme
{
    private static readonly string[] Columns = ["page", "kind", "severity", "where", "printed", "consistent_value", "relation"];

    /// <summary>The text.</summary>
    public static string Text(string folder, IReadOnlyList<SampleDocument> samples)
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Sample documents

            Fictional departments in places that do not exist, made by `tests/Ingest.SampleDocs`; codes and names of accounts are the
            real ones. About half carry errors that were planted on purpose, listed below; in the others every relation holds
            within half a unit of the last printed place (sums with a residue of 0.01 and shares that add to 100.01 occur there).
            `truth/NAME.truth.json` holds everything that is printed, `truth/NAME.anomalies.json` the planted errors.

            Make them anew with `dotnet run --project tests/Ingest.SampleDocs -- --sample-docs sample-docs`.

            | document | pages | producer | shows |
            | --- | --- | --- | --- |

            """
        );
        foreach (var sample in samples)
        {
            var variant = Variant(folder, sample);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{sample.Request.Name}.pdf` | {variant["pages"]} | {variant["producer"]} | {sample.Shows} |\n"
            );
        }

        foreach (var sample in samples.Where(s => s.Request.Breaks > 0))
        {
            Errors(text, folder, sample);
        }

        return text.ToString();
    }

    private static void Errors(StringBuilder text, string folder, SampleDocument sample)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Planted in `{sample.Request.Name}.pdf`\n\n");
        text.Append("| page | kind | severity | where | printed | instead of | relation |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var entry in Read(folder, sample, "anomalies")["anomalies"]!.AsArray().OrderBy(a => (int?)a!["page"] ?? 0))
        {
            var cells = Columns.Select(k => Cell(entry![k]));
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }
    }

    private static string Cell(JsonNode? value) =>
        (value?.ToString() ?? "").Replace("|", "／", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static JsonNode Variant(string folder, SampleDocument sample) =>
        Read(folder, sample, "truth")["variants"]![sample.Request.Name]!;

    private static JsonNode Read(string folder, SampleDocument sample, string kind) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "truth", $"{sample.Request.Name}.{kind}.json")))!;
}
