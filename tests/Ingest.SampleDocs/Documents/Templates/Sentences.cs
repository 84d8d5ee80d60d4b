using System.Text.Json;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Templates;

/// <summary>Sentences below headings, by the kind of document and section.</summary>
internal static class Sentences
{
    private static readonly Dictionary<string, string[]> All = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
        Resources.Text("sentences.json")
    )!;

    /// <summary>Some sentences that fit, in the order of the list.</summary>
    /// <param name="document">Kind of document.</param>
    /// <param name="section">Kind of section.</param>
    /// <param name="random">Source of chance.</param>
    public static IEnumerable<string> For(string document, string section, SeededRandom random)
    {
        var fitting = All.GetValueOrDefault($"{document}:{section}") ?? All.GetValueOrDefault(section) ?? [];
        var wanted = Math.Min(fitting.Length, random.Between(1, 3));
        var chosen = random.Shuffle(Enumerable.Range(0, fitting.Length)).Take(wanted).Order();
        return chosen.Select(i => fitting[i]);
    }
}
