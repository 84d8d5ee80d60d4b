namespace Ingest.Jobs.Tests;

/// <summary>The folder of the repository these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("These tests must run inside the repository.");
        }

        return folder.FullName;
    }
}
