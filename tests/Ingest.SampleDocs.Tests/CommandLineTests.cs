using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Arguments_become_one_request_a_document_with_a_seed_of_its_own()
    {
        var command = CommandLine.Parse([
            "--out",
            "x",
            "--count",
            "3",
            "--seed",
            "7",
            "--kind",
            "evaluation-report",
            "--writer",
            "chromium",
            "--breaks",
            "2",
            "--region",
            "xinjiang",
            "--year",
            "2021",
        ]);
        var requests = command.Requests().ToArray();
        Assert.Equal(["evaluation-report-0007", "evaluation-report-0008", "evaluation-report-0009"], requests.Select(r => r.Name));
        Assert.All(requests, r => Assert.Equal((WriterKind.Chromium, 2, Region.Xinjiang, 2021), (r.Writer, r.Breaks, r.Region, r.Year)));
    }

    [Theory]
    [InlineData("--out DIR is missing", "--count", "2")]
    [InlineData("--year needs a number from 2019 to 2024", "--out", "x", "--year", "1999")]
    [InlineData("--writer does not know quill", "--out", "x", "--writer", "quill")]
    [InlineData("--colour is not an option", "--colour", "red")]
    [InlineData("--out needs a value", "--out")]
    public void A_wrong_argument_is_refused_with_its_name(string message, params string[] arguments) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => CommandLine.Parse(arguments)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_is_written_as_three_files()
    {
        var folder = Directory.CreateTempSubdirectory("ingest-sample-docs-");
        try
        {
            DocumentFiles.Write(new DocumentRequest("one", 1) { Breaks = 1 }, folder.FullName, folder.FullName);
            Assert.Equal(
                ["one.anomalies.json", "one.pdf", "one.truth.json"],
                folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
