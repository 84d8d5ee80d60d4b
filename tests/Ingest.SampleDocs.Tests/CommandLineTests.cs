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
    [InlineData("--damage needs a number from 0 to 0.3", "--out", "x", "--damage", "0.5")]
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

    [Fact]
    public void A_document_of_a_template_is_written_as_two_files_and_a_template_nobody_knows_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("ingest-sample-docs-");
        try
        {
            var command = CommandLine.Parse([
                "--out",
                folder.FullName,
                "--template",
                "finance-2021-notice",
                "--damage",
                "0.05",
                "--seed",
                "4",
            ]);
            Assert.Equal(1, TemplateFiles.Write(command));
            Assert.Equal(
                ["finance-2021-notice-0004.kinds.json", "finance-2021-notice-0004.pdf"],
                folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)
            );
            var problem = Assert.Throws<ArgumentException>(() => TemplateFiles.Write(command with { Template = "atlantis-2021-budget" }));
            Assert.Contains("There is no template atlantis-2021-budget", problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
