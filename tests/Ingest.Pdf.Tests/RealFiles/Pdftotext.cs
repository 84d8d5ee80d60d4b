using System.Diagnostics;
using System.Text;

namespace Ingest.Pdf.Tests.RealFiles;

/// <summary>Runs poppler's <c>pdftotext</c>, the oracle of these tests.</summary>
internal static class Pdftotext
{
    /// <summary>Its output on a file; skips the test where it is not installed.</summary>
    /// <param name="path">The PDF.</param>
    /// <param name="mode">Such as <c>-raw</c> (content order, hyphens kept) or <c>-bbox</c>.</param>
    public static async Task<string> Run(string path, string mode)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext (poppler-utils) is not installed");
        var start = new ProcessStartInfo("/usr/bin/pdftotext", [mode, "-enc", "UTF-8", path, "-"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
