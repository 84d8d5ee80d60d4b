using System.Security.Cryptography;

namespace Ingest.Pdf.Tests.RealFiles;

/// <summary>
/// The published and odd PDFs that live beside the repository, never in it: <c>shared/real</c> in a folder above the
/// test binary, or where INGEST_SHARED says. Tests that need them skip where they are absent.
/// </summary>
internal static class SharedFiles
{
    /// <summary>Stands for "no files" in theory data, which must not be empty.</summary>
    public const string None = "";

    private static readonly string? Root = FindRoot();

    /// <summary>Paths below <c>shared/real</c>, or <see cref="None"/>.</summary>
    /// <param name="folders">Folders to list.</param>
    public static TheoryData<string> In(params string[] folders)
    {
        var data = new TheoryData<string>();
        foreach (var folder in folders)
        {
            var path = Path.Combine(Root ?? "", folder);
            if (Root is null || !Directory.Exists(path))
            {
                continue;
            }

            foreach (var file in Directory.GetFiles(path, "*.pdf").Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetRelativePath(Root, file));
            }
        }

        if (data.Count == 0)
        {
            data.Add(None);
        }

        return data;
    }

    /// <summary>The full path; skips the test where there are no files.</summary>
    /// <param name="relative">One of <see cref="In"/>.</param>
    public static string PathOf(string relative)
    {
        Assert.SkipWhen(relative == None, "shared/real is not beside the repository");
        return Path.Combine(Root!, relative);
    }

    /// <summary>The first 12 digits of the SHA-256 of a file, by which known differences are listed.</summary>
    /// <param name="file">The bytes.</param>
    public static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file))[..12];

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("INGEST_SHARED") is { Length: > 0 } given)
        {
            return Path.Combine(given, "real") is var path && Directory.Exists(path) ? path : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "real")))
            {
                return Path.Combine(folder.FullName, "shared", "real");
            }
        }

        return null;
    }
}
