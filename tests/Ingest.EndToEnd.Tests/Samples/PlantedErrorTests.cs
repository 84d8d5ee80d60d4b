using System.Globalization;
using System.Text.Json;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Xunit;

namespace Ingest.EndToEnd.Tests.Samples;

/// <summary>
/// The sample documents say which errors were planted in them; the generator that wrote both shares no code with the reader.
/// </summary>
public sealed class PlantedErrorTests
{
    public static TheoryData<string> Samples =>
        new(Directory.EnumerateFiles(Repository.File("sample-docs"), "*.pdf").Select(f => Path.GetFileNameWithoutExtension(f)!));

    /// <summary>
    /// Kinds of planted error that no rule looks for yet: a figure of the text of a budget against its tables.
    /// </summary>
    private static readonly (string Document, string Kind)[] NotLookedFor = [("budget", "text_vs_table")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_planted_error_is_found_and_a_clean_document_raises_none(string name)
    {
        var document = Read(name);
        var planted = Planted(name);
        var missed = planted
            .Where(p => !document.Findings.Any(f => Names(f, p, document)))
            .Select(p => $"{p.Id} {p.Kind} page {p.Page}: {p.Printed}");
        Assert.Empty(missed);
        if (planted.Count == 0)
        {
            Assert.DoesNotContain(document.Findings, f => f.Severity == Severity.Error);
        }
    }

    /// <summary>A finding names an error when it has the printed value among its operands, and stands on its page.</summary>
    private static bool Names(Finding finding, PlantedError planted, Document document) =>
        finding
            .Figures.Select(id => document.Figures.First(f => f.Id == id))
            .Any(f => f.Value == planted.Value && (f.Page == planted.Page || finding.Page == planted.Page));

    private static Document Read(string name)
    {
        var file = name + ".pdf";
        return DocumentPipeline.Run(
            File.ReadAllBytes(Repository.File("sample-docs", file)),
            file,
            new PdfReadOptions(),
            progress: null,
            recognition: null,
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>The errors whose printed value is a number, of severity <c>error</c>.</summary>
    private static List<PlantedError> Planted(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.File("sample-docs", "truth", name + ".anomalies.json")));
        return
        [
            .. json
                .RootElement.GetProperty("anomalies")
                .EnumerateArray()
                .Where(a => a.GetProperty("severity").GetString() == "error")
                .Select(a => PlantedError.From(a, name))
                .OfType<PlantedError>()
                .Where(p => !NotLookedFor.Any(n => name.StartsWith(n.Document, StringComparison.Ordinal) && n.Kind == p.Kind)),
        ];
    }

    private sealed record PlantedError(string Id, string Kind, int Page, string Printed, decimal Value)
    {
        public static PlantedError? From(JsonElement anomaly, string name)
        {
            var printed = anomaly.GetProperty("printed").GetString()!;
            var digits = string.Concat(printed.Where(c => char.IsAsciiDigit(c) || c is '.' or '-'));
            return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                ? new PlantedError(
                    anomaly.GetProperty("id").GetString()!,
                    anomaly.GetProperty("kind").GetString()!,
                    anomaly.GetProperty("pages").GetProperty(name).GetInt32(),
                    printed,
                    value
                )
                : null;
        }
    }
}
