namespace Ingest.Checks.Tests.Siblings;

/// <summary>Finds the shared real documents beside the repository; tests that need them skip where they are absent.</summary>
internal static class TruthFiles
{
    public static string? Folder { get; } = Find();

    public static string Require(string file)
    {
        if (Folder is null || !File.Exists(Path.Combine(Folder, file)))
        {
            Assert.Skip("The shared documents are not beside this repository (set INGEST_SHARED to their folder).");
        }

        return Path.Combine(Folder!, file);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("INGEST_SHARED") is { Length: > 0 } named)
        {
            return Path.Combine(named, "real", "siblings");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "real", "siblings");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
