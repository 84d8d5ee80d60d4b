using System.Text.Json.Nodes;
using Ingest.SampleDocs.Commands;

namespace Ingest.SampleDocs.Tests;

/// <summary>The sample documents in the repository are those the generator makes.</summary>
public sealed class SampleSetTests
{
    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "sample-docs")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(
                folder?.FullName ?? throw new DirectoryNotFoundException("The folder sample-docs is not above the tests."),
                "sample-docs"
            );
        }
    }

    public static TheoryData<string> Names => [.. SampleSet.All.Select(s => s.Request.Name)];

    [Fact]
    public void There_are_a_dozen_from_three_producers_half_with_errors_and_small_enough_to_keep()
    {
        Assert.InRange(SampleSet.All.Count, 12, 14);
        Assert.Equal(3, SampleSet.All.Select(s => s.Request.Writer).Distinct().Count());
        Assert.InRange(SampleSet.All.Count(s => s.Request.Breaks > 0), 5, 8);
        var files = new DirectoryInfo(Folder).GetFiles("*.pdf");
        Assert.Equal(SampleSet.All.Select(s => s.Request.Name + ".pdf").Order(), files.Select(f => f.Name).Order());
        Assert.All(files, f => Assert.InRange(f.Length, 10_000, 600_000));
        Assert.InRange(files.Sum(f => f.Length), 1, 6_000_000);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_kept_truth_file_is_what_the_generator_says_today(string name)
    {
        var request = SampleSet.All.Single(s => s.Request.Name == name).Request;
        var (kept, made) = (Read(name, "truth"), Made.From(request).Truth);
        foreach (var part in new[] { "meta", "sections", "tables", "forms", "figures", "paragraphs" })
        {
            // Another producer breaks pages elsewhere, and its pages are only known when it runs.
            var (one, two) = (kept[part]!, made[part]!);
            Assert.Equal(WithoutPages(one), WithoutPages(two));
        }
    }

    public static TheoryData<string> OwnWriter => [.. SampleSet.All.Select(s => s.Request).Where(IsOwnWriter).Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(OwnWriter))]
    public void A_kept_file_of_the_own_writer_is_what_it_writes_today_byte_for_byte(string name)
    {
        var request = SampleSet.All.Single(s => s.Request.Name == name).Request;
        Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, name + ".pdf")), Made.From(request).Pdf);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_error_is_printed_on_the_page_its_file_names(string name)
    {
        var request = SampleSet.All.Single(s => s.Request.Name == name).Request;
        var anomalies = Read(name, "anomalies")["anomalies"]!.AsArray();
        Assert.Equal(request.Breaks, anomalies.Count);
        var pages = OracleText.Pages(File.ReadAllBytes(Path.Combine(Folder, name + ".pdf")));
        Assert.Equal((int)Read(name, "truth")["variants"]![name]!["pages"]!, pages.Length - 1);
        foreach (var anomaly in anomalies)
        {
            // A long text may be broken over lines with a neighbouring cell between; its digits are what counts.
            var printed = OracleText.Packed(anomaly!["printed"]!.ToString());
            var number = string.Concat(
                printed.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')
            );
            var page = OracleText.Packed(pages[(int)anomaly["page"]! - 1]);
            Assert.Contains(number.Length > 0 ? number : printed, page, StringComparison.Ordinal);
        }
    }

    private static bool IsOwnWriter(DocumentRequest request) =>
        request.Writer == WriterKind.Fast && DocumentFactory.ScanStyle(request) is null;

    private static JsonNode Read(string name, string kind) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "truth", $"{name}.{kind}.json")))!;

    private static string WithoutPages(JsonNode node)
    {
        foreach (var entry in node as JsonArray ?? [])
        {
            (entry as JsonObject)?.Remove("pages_hint");
        }

        (node as JsonObject)?.Remove("doc_id");
        return node.ToJsonString();
    }
}
