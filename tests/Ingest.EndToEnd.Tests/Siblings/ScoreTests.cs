using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Ingest.EndToEnd.Tests.Siblings;

/// <summary>The export of each born-digital sibling, measured against its truth by the score script that stands beside it.</summary>
public sealed class ScoreTests
{
    public static TheoryData<string, string> BornDigital =>
        new()
        {
            { "S1", "S1_A_chromium" },
            { "S1", "S1_B_libreoffice" },
            { "S1", "S1_C1_ghostscript" },
            { "S1c", "S1c_A_chromium" },
            { "S2", "S2_A_chromium" },
            { "S2", "S2_C2_qpdf_objstm_encrypted" },
            { "S2c", "S2c_A_chromium" },
            { "S3", "S3_A_chromium" },
            { "S3", "S3_B_libreoffice" },
            { "S3c", "S3c_A_chromium" },
        };

    [Theory]
    [MemberData(nameof(BornDigital))]
    public void Tables_cells_figures_and_headings_reach_their_thresholds(string truth, string variant)
    {
        var measures = Score(truth, variant);
        AtLeast(1.00, "tables (best match F1>=0.5)", "recall");
        AtLeast(0.98, "cells (matched tables)", "f1");
        AtLeast(0.90, "rows (each cell in its column)", "f1");
        AtLeast(0.95, "figures value+unit", "recall");
        AtLeast(0.90, "headings", "f1");

        void AtLeast(double threshold, string measure, string of)
        {
            var value = measures.GetProperty(measure).GetProperty(of).GetDouble();
            Assert.True(value >= threshold, $"{variant}: {measure}, {of} {value:F4} is below {threshold}");
        }
    }

    [Theory]
    [InlineData("S1c", "S1c_A_chromium")]
    [InlineData("S2c", "S2c_A_chromium")]
    [InlineData("S3c", "S3c_A_chromium")]
    public void A_report_without_anomalies_raises_no_error(string truth, string variant) =>
        Assert.Equal(0, Score(truth, variant).GetProperty("false_alarms").GetProperty("error").GetInt32());

    private static JsonElement Score(string truth, string variant)
    {
        var shared = SharedDocuments.Root();
        var folder = Directory.CreateTempSubdirectory("ingest-score").FullName;
        try
        {
            var export = Path.Combine(folder, "export.json");
            var measures = Path.Combine(folder, "measures.json");
            File.WriteAllText(
                export,
                Output(
                    "dotnet",
                    Path.Combine(AppContext.BaseDirectory, "ingest.dll"),
                    "extract",
                    Path.Combine(shared, "real", "siblings", "pdf", variant + ".pdf")
                )
            );
            var truthFile = Path.Combine(shared, "real", "siblings", "truth", truth + ".json");
            Output("python3", Path.Combine(shared, "score", "score.py"), truthFile, export, "--json", measures);
            return JsonDocument.Parse(File.ReadAllText(measures)).RootElement.Clone();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Output(string program, params string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.Result}");
        return output;
    }
}
