using System.Text;
using Ingest.Pdf.Objects;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>Finds the text of the codes of a Type 0 font, from the best source that knows (ISO 32000-1, 9.10.2).</summary>
internal static class CompositeText
{
    /// <summary>A function from code, its length in bytes and CID to folded text.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The Type 0 font.</param>
    /// <param name="cidFont">Its descendant.</param>
    /// <param name="descriptor">The descendant's descriptor.</param>
    public static Func<int, int, int, string> For(
        PdfFileObjects objects,
        PdfDictionary font,
        PdfDictionary cidFont,
        PdfDictionary descriptor
    )
    {
        var toUnicode = objects.Get(font, "ToUnicode") is PdfStream stream ? ToUnicodeMap.Read(objects.Decode(stream)) : null;
        var direct = DirectEncoding(objects.GetName(font, "Encoding"));
        var collection = PredefinedCMaps.FindUnicode(OrderingOf(objects, cidFont));
        var program = new Lazy<EmbeddedCidText>(() => EmbeddedCidText.Load(objects, cidFont, descriptor));
        return (code, length, cid) =>
        {
            var mapped = toUnicode?.Find(code);
            if (TextTrust.IsUsable(mapped))
            {
                return UnicodeFolding.Fold(mapped!);
            }

            var other = direct?.Invoke(code, length) ?? collection?.Find(cid) ?? program.Value.Find(cid);
            return UnicodeFolding.Fold(TextTrust.IsUsable(other) ? other! : mapped ?? TextTrust.Unknown);
        };
    }

    private static string OrderingOf(PdfFileObjects objects, PdfDictionary cidFont) =>
        objects.Get(objects.GetDictionary(cidFont, "CIDSystemInfo"), "Ordering") is PdfString ordering
            ? Encoding.Latin1.GetString(ordering.Bytes)
            : "";

    /// <summary>Predefined CMaps whose codes are themselves text.</summary>
    private static Func<int, int, string?>? DirectEncoding(string name)
    {
        if (name.Contains("-UCS2-", StringComparison.Ordinal) || name.Contains("-UTF16-", StringComparison.Ordinal))
        {
            return (code, length) => Decode(Encoding.BigEndianUnicode, code, length);
        }

        if (name.StartsWith("GBK", StringComparison.Ordinal) || name.StartsWith("GB-EUC", StringComparison.Ordinal))
        {
            var gbk = ChineseCodePage.Gbk;
            return (code, length) => Decode(gbk, code, length);
        }

        return null;
    }

    private static string Decode(Encoding encoding, int code, int length)
    {
        Span<byte> bytes = [(byte)(code >> 24), (byte)(code >> 16), (byte)(code >> 8), (byte)code];
        return encoding.GetString(bytes[(4 - length)..]);
    }
}
