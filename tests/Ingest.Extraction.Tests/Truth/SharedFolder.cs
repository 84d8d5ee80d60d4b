using Xunit;

namespace Ingest.Extraction.Tests.Truth;

/// <summary>The folder of shared documents, outside of the repository.</summary>
internal static class SharedFolder
{
    /// <summary>Its <c>real</c> folder; skips the test where there is none.</summary>
    public static string Real()
    {
        for (var folder = Root(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var real = Path.Combine(folder, "shared", "real");
            if (Directory.Exists(real))
            {
                return real;
            }
        }

        Assert.Skip("No shared/real beside the repository and no INGEST_SHARED.");
        return "";
    }

    private static string? Root() =>
        Environment.GetEnvironmentVariable("INGEST_SHARED") is { Length: > 0 } given
            ? Path.GetDirectoryName(given.TrimEnd('/'))
            : AppContext.BaseDirectory;
}
