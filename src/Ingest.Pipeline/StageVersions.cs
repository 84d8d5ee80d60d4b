using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Ingest.Checks;
using Ingest.Extraction;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Pdf;

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

    /// <summary>One name for several assemblies, each given by a type of it.</summary>
    private static string Of(params Type[] types) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(types.Select(t => SourceHash(t.Assembly))))))[..12];

    private static string SourceHash(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SourceHash").Value!;
}
