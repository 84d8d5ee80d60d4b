namespace Ingest.EndToEnd.Tests.Siblings;

/// <summary>
/// Published documents and reconstructed reports with exact truth, which stand beside the project where they may be kept and are
/// not part of it. Tests that read them skip where they are absent.
/// </summary>
internal static class SharedDocuments
{
    /// <summary>The folder that holds <c>real</c> and <c>score</c>; skips the running test where there is none.</summary>
    public static string Root()
    {
        if (Environment.GetEnvironmentVariable("INGEST_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "real")))
            {
                return shared;
            }
        }

        Xunit.Assert.Skip("The shared documents are not beside the project; set INGEST_SHARED to their folder.");
        return "";
    }
}
