using System.Text.RegularExpressions;
using Ingest.SampleDocs.Breaks;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Tests;

public sealed partial class BreakTests
{
    public static TheoryData<string> Kinds => [.. BreakCatalogue.All.Select(b => b.GetType().Name)];

    [Fact]
    public void Every_kind_of_error_of_the_assembly_is_in_the_catalogue()
    {
        var written = typeof(IBreak)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IBreak).IsAssignableFrom(t));
        var listed = BreakCatalogue.All.Select(b => b.GetType()).ToArray();
        Assert.Equal(written.Select(t => t.Name).Order(StringComparer.Ordinal), listed.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_error_finds_a_place_and_breaks_the_relation_it_names(string name)
    {
        var kind = BreakCatalogue.All.Single(b => b.GetType().Name == name);
        foreach (var request in Made.Requests(40))
        {
            var clean = DocumentFactory.Compose(request);
            var planter = new BreakPlanter(clean);
            if (!planter.TryPlant(kind, new SeededRandom(request.Seed)))
            {
                continue;
            }

            var planted = Assert.Single(planter.Planted);
            Assert.Equal(kind.Kind, planted.Kind);
            Assert.True(planted.Relation.Holds(clean.Slot));
            Assert.False(planted.Relation.Holds(planter.Manuscript.Slot));
            var changed = clean.Slots.Where(s => s != planter.Manuscript.Slot(s.Id)).Select(s => s.Id);
            Assert.Equal(planted.Changes.Select(c => c.Id).Distinct().Order(), changed.Order());
            Assert.All(planted.Changes, c => Assert.NotEqual(clean.Slot(c.Id).Text, c.Text));
            return;
        }

        Assert.Fail($"{name} found no place in 40 documents.");
    }

    [Fact]
    public void Errors_planted_together_share_no_figure_and_no_relation()
    {
        foreach (var request in Made.Requests(8, breaks: 15))
        {
            var planter = DocumentFactory.Plant(DocumentFactory.Compose(request), request);
            Assert.Equal(15, planter.Planted.Count);
            var slots = planter.Planted.SelectMany(p => p.Changes.Select(c => c.Id).Distinct()).ToArray();
            Assert.Equal(slots.Length, slots.Distinct().Count());
            Assert.All(planter.Planted, p => Assert.False(p.Relation.Holds(planter.Manuscript.Slot)));
        }
    }

    [Fact]
    public void The_anomaly_file_names_what_is_printed_and_what_would_be_consistent()
    {
        foreach (var request in Made.Requests(12, breaks: 10))
        {
            var made = Made.From(request);
            var clean = Made.From(request with { Breaks = 0 });
            foreach (var anomaly in made.Anomalies["anomalies"]!.AsArray())
            {
                var path = anomaly!["path"]!.ToString();
                Assert.Contains(anomaly["printed"]!.ToString(), TextAt(made, path), StringComparison.Ordinal);
                Assert.Contains(anomaly["consistent_value"]!.ToString(), TextAt(clean, path), StringComparison.Ordinal);
                Assert.InRange((int)anomaly["page"]!, 1, made.Pagination.Pages);
            }
        }
    }

    /// <summary>The text of a paragraph or cell in the truth file, by the path of an anomaly.</summary>
    private static string TextAt(Made made, string path)
    {
        var cell = CellPath().Match(path);
        if (!cell.Success)
        {
            var id = path["narrative.".Length..];
            return made.Truth["paragraphs"]!.AsArray().Single(p => p!["id"]!.ToString() == id)!["text"]!.ToString();
        }

        var row = int.Parse(cell.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture);
        var column = int.Parse(cell.Groups[3].Value, System.Globalization.CultureInfo.InvariantCulture);
        return IndependentSums.Rows(made.Truth, cell.Groups[1].Value)[row][column];
    }

    [GeneratedRegex(@"^tables\.([^.]+)\.rows\[(\d+)\]\[(\d+)\]$", RegexOptions.None, 1000)]
    private static partial Regex CellPath();
}
