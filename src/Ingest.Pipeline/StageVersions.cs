using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Ingest.Checks;
using Ingest.Extraction;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pdf.Rendering;

namespace Ingest.Pipeline;

/// <summary>Names the stages of this program by the sources they were built from, the model of kinds among them.</summary>
public static class StageVersions
{
    /// <summary>Of this program.</summary>
    public static ProgramVersions Present { get; } =
        new(
            Of(
                typeof(Document),
                typeof(PdfReader),
                typeof(OcrComponents),
                typeof(LayoutReader),
                typeof(DocumentExtractor),
                typeof(DocumentPipeline)
            ),
            Of(typeof(DocumentChecker))
        );

    /// <summary>
    /// Of what makes recognised pages out of printed ones: the records of what is printed, rendering, text recognition, and what
    /// joins them. How a page is read from the file and how its lines make cells is no part of it: a kept page says itself what it
    /// was made from.
    /// </summary>
    internal static string Recognition { get; } =
        Name([
            Hash("PartHash", typeof(PrintedPage)),
            Hash("PartHash", typeof(PageRenderer)),
            Hash("SourceHash", typeof(OcrComponents)),
            Hash("PartHash", typeof(DocumentPipeline)),
        ]);

    /// <summary>A short name for several other ones.</summary>
    /// <param name="parts">They.</param>
    /// <returns>12 lower-case hexadecimal digits.</returns>
    internal static string Name(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts))))[..12];

    /// <summary>One name for several assemblies, each given by a type of it.</summary>
    private static string Of(params Type[] types) => Name(types.Select(type => Hash("SourceHash", type)));

    private static string Hash(string key, Type type) =>
        type.Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
