using System.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>The code page of simplified Chinese Windows.</summary>
internal static class ChineseCodePage
{
    /// <summary>GBK (code page 936); bytes that are no character become U+FFFD.</summary>
    public static Encoding Gbk { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
