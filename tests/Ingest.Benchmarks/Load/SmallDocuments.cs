using System.Globalization;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents.Templates;

namespace Ingest.Benchmarks.Load;

/// <summary>Generated documents of a few pages each: self-evaluation forms, notices, announcements; no two alike.</summary>
internal static class SmallDocuments
{
    private const ulong FirstSeed = 500_000;

    private static readonly string[] Templates =
    [
        "chongqing-2020-self-evaluation",
        "tender-2025-result",
        "audit-2018-announcement",
        "finance-2021-notice",
        "procurement-2024-announcement",
    ];

    /// <summary>Writes them.</summary>
    /// <param name="count">How many.</param>
    /// <param name="folder">The folder, which is made.</param>
    /// <returns>The folder.</returns>
    public static string Write(int count, string folder)
    {
        var templates = Templates.Select(name => Template.Named(name).Single()).ToList();
        Directory.CreateDirectory(folder);
        Parallel.For(
            0,
            count,
            i =>
            {
                var (name, pdf, _) = TemplateFiles.Make(templates[i % templates.Count], FirstSeed + (ulong)i, damage: 0);
                // The number goes first, so that the first documents of a load are of all kinds.
                File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D5}-{name}.pdf")), pdf);
            }
        );
        return folder;
    }
}
