using System.Diagnostics;
using System.Text.Json;
using Ingest.Ocr;
using Ingest.Pipeline.Tests.Recognition;
using Ingest.TestDatabases;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>Scanned pages at the command line: left out on demand, or refused where what reads them is missing.</summary>
public sealed class RecognitionTests
{
    [Theory]
    [InlineData("extract", "scan.pdf")]
    [InlineData("run", "scan.pdf", "--json")]
    [InlineData("draw", "scan.pdf", "-o", "page.png")]
    public void A_missing_language_ends_with_3_and_the_command_that_installs_it(params string[] arguments)
    {
        using var workplace = WithScan();
        var result = workplace.Ingest(("TESSDATA_PREFIX", workplace.Folder), arguments);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains(
            "sudo apt-get install tesseract-ocr-eng tesseract-ocr-chi-sim",
            result.Output + result.Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_damaged_language_ends_with_3_too()
    {
        Assert.SkipUnless(OcrComponents.TesseractVersion is not null, "Tesseract is not installed.");
        using var workplace = WithScan();
        workplace.Write("eng.traineddata", [1, 2, 3]);
        workplace.Write("chi_sim.traineddata", [1, 2, 3]);
        var result = workplace.Ingest(("TESSDATA_PREFIX", workplace.Folder), "extract", "scan.pdf");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("sudo apt-get install tesseract-ocr-", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_library_ends_with_3_and_the_command_that_installs_it()
    {
        using var workplace = WithScan();
        foreach (var name in new[] { "libtesseract.so.5", "libtesseract.so" })
        {
            workplace.Write(Path.Combine("broken", name), [1, 2, 3]);
        }

        var result = workplace.Ingest(("LD_LIBRARY_PATH", workplace.Path("broken")), "extract", "scan.pdf");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("sudo apt-get install libtesseract5", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_without_a_language_leaves_the_document_to_another_that_has_it()
    {
        using var workplace = WithScan();
        using var database = new PostgresDatabase();
        string[] db = ["--db", database.Address];
        Assert.Equal(0, workplace.Ingest(["run", "scan.pdf", "--enqueue-only", .. db]).ExitCode);

        // Nobody else works: the document is given up with the command that installs what is missing.
        Assert.Equal(0, workplace.Ingest(("TESSDATA_PREFIX", workplace.Folder), ["worker", "--until-empty", .. db]).ExitCode);
        Assert.Contains("sudo apt-get install", Job().GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("given-up", Job().GetProperty("state").GetString());

        AddWorkerElsewhere(database);
        workplace.Ingest(["jobs", "retry", .. db]);
        using (var lacking = workplace.Start(("TESSDATA_PREFIX", workplace.Folder), ["worker", .. db]))
        {
            var clock = Stopwatch.StartNew();
            while (Job().GetProperty("state").GetString() is not "failed" and var state)
            {
                Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), state);
            }

            lacking.Kill(entireProcessTree: true);
        }

        Assert.Equal(0, workplace.Ingest(["worker", "--until-empty", .. db]).ExitCode);
        Assert.Equal("done", Job().GetProperty("state").GetString());

        JsonElement Job() => Assert.Single(workplace.Ingest(["jobs", "--json", .. db]).Json.GetProperty("jobs").EnumerateArray());
    }

    [Fact]
    public void Documents_without_scans_need_nothing_of_it()
    {
        using var workplace = new Workplace();
        var result = workplace.Ingest(("TESSDATA_PREFIX", workplace.Folder), "extract", Repository.SampleDocument);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void No_ocr_leaves_scans_out_and_says_so()
    {
        using var workplace = WithScan();
        var extract = workplace.Ingest("extract", "scan.pdf", "--no-ocr");
        Assert.Equal(0, extract.ExitCode);
        Assert.Contains("scan.pdf: page 1: ", extract.Errors, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(extract.Json.GetProperty("problems").EnumerateArray()).GetProperty("page").GetInt32());

        var run = workplace.Ingest("run", "scan.pdf", "--no-ocr");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 part could not be read", run.Output, StringComparison.Ordinal);
        Assert.Contains("page 1", workplace.Ingest("show", "scan.pdf").Output, StringComparison.Ordinal);

        var draw = workplace.Ingest("draw", "scan.pdf", "--no-ocr", "-o", "page.png");
        Assert.True(draw.ExitCode == 0, draw.Errors);
        Assert.True(File.Exists(workplace.Path("page.png")));
    }

    /// <summary>A worker of which there is nothing but signs of life, for the next ten minutes.</summary>
    private static void AddWorkerElsewhere(PostgresDatabase database)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO job_nodes (node, slots, started_at, seen_at)
            SELECT 'elsewhere', 1, now, now + 600000 FROM (SELECT (extract(epoch FROM now()) * 1000)::bigint AS now) clock
            """;
        command.ExecuteNonQuery();
    }

    /// <summary>A folder with a scan of a sheet with a row of blots as large as letters.</summary>
    private static Workplace WithScan()
    {
        var (width, height) = (1200, 600);
        var pixels = Enumerable.Repeat((byte)250, width * height * 3).ToArray();
        for (var y = 200; y < 225; y++)
        {
            for (var letter = 0; letter < 8; letter++)
            {
                pixels.AsSpan((y * width + 300 + 40 * letter) * 3, 25 * 3).Clear();
            }
        }

        var workplace = new Workplace();
        workplace.Write("scan.pdf", Paper.File(new Paper().Image(pixels, width, height, 0, 0, 595, 300)));
        return workplace;
    }
}
