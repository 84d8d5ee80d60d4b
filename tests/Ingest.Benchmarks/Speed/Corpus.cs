namespace Ingest.Benchmarks.Speed;

/// <summary>The documents that are measured.</summary>
internal static class Corpus
{
    /// <summary>Folder of the repository: the first above the program that has sample documents.</summary>
    /// <exception cref="DirectoryNotFoundException">When there is none.</exception>
    public static string Root { get; } =
        Above("sample-docs") is { } found
            ? Path.GetDirectoryName(found)!
            : throw new DirectoryNotFoundException("Run inside the repository.");

    /// <summary>Sample documents of the repository.</summary>
    public static IReadOnlyList<string> Samples() => Pdfs(Path.Combine(Root, "sample-docs"));

    /// <summary>Documents kept beside the repository that have text on every page; none where they are absent.</summary>
    public static IReadOnlyList<string> Shared()
    {
        var folder = Above(Path.Combine("shared", "real"));
        return folder is null
            ? []
            :
            [
                .. Pdfs(Path.Combine(folder, "siblings", "pdf")).Where(IsBornDigital),
                .. Pdfs(Path.Combine(folder, "final-accounts")),
                .. Pdfs(Path.Combine(folder, "budget")),
            ];
    }

    /// <summary>The first pages of the sample documents, repeated, as one file.</summary>
    /// <param name="pages">How many.</param>
    /// <param name="folder">Where the file is written.</param>
    public static string Concatenate(int pages, string folder)
    {
        var samples = Samples();
        var whole = Path.Combine(folder, "all.pdf");
        var repeats = Math.Max(1, (pages / (20 * samples.Count)) + 1);
        ChildProcess.Time("qpdf", ["--empty", "--pages", .. Enumerable.Repeat(samples, repeats).SelectMany(s => s), "--", whole]);
        var file = Path.Combine(folder, $"{pages}-pages.pdf");
        ChildProcess.Time("qpdf", [whole, "--pages", ".", $"1-{pages}", "--", file]);
        return file;
    }

    private static bool IsBornDigital(string pdf) =>
        !pdf.Contains("scan", StringComparison.Ordinal) && !pdf.Contains("mixed", StringComparison.Ordinal);

    private static string[] Pdfs(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal)] : [];

    private static string? Above(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, name);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
