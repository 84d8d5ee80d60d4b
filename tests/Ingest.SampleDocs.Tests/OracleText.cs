using Ingest.SampleDocs.Writers;

namespace Ingest.SampleDocs.Tests;

/// <summary>What <c>pdftotext</c> reads from a PDF: an oracle that shares nothing with the generator or the reader.</summary>
internal static class OracleText
{
    /// <summary>The text of each page; the test is skipped where poppler is missing.</summary>
    public static string[] Pages(byte[] pdf)
    {
        Need("pdftotext", "poppler-utils");
        return InFile(pdf, path => ExternalProgram.Run("pdftotext", "poppler-utils", 60, "-layout", "-enc", "UTF-8", path, "-"))
            .Split('\f');
    }

    /// <summary>What <c>qpdf --check</c> says; it fails the call when the file is damaged.</summary>
    public static string Check(byte[] pdf)
    {
        Need("qpdf", "qpdf");
        return InFile(pdf, path => ExternalProgram.Run("qpdf", "qpdf", 60, "--check", path));
    }

    /// <summary>Skips the test where a program is missing.</summary>
    public static void Need(string program, string package)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(d => File.Exists(Path.Combine(d, program)));
        if (!found)
        {
            Assert.Skip($"{program} is not installed (apt-get install -y {package}).");
        }
    }

    /// <summary>
    /// A text without white space, full-width letters and digits as half-width ones: poppler gives the half-width codes of
    /// GBK-EUC-H as full-width characters. (Unicode normalisation does nothing in the invariant globalisation mode.)
    /// </summary>
    public static string Packed(string text) => string.Concat(HalfWidth(text).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Full-width letters, digits and signs as half-width ones.</summary>
    public static string HalfWidth(string text) =>
        string.Concat(text.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));

    private static string InFile(byte[] pdf, Func<string, string> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
