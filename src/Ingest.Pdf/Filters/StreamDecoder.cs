using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Filters;

/// <summary>Applies the filters a stream names, one after the other, within a limit.</summary>
/// <param name="objects">Resolves references in the stream's dictionary.</param>
internal sealed class StreamDecoder(PdfFileObjects objects)
{
    /// <summary>More filters on one stream than any honest file has.</summary>
    private const int MaxFilters = 8;

    /// <summary>Whether some of the data could not be read.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Decodes.</summary>
    /// <param name="data">Raw bytes.</param>
    /// <param name="dictionary">The stream's dictionary; the short names of inline images are understood.</param>
    /// <param name="limit">Largest size after each filter in bytes.</param>
    /// <returns>Decoded bytes; where an image filter comes (DCT, JPX, CCITT, JBIG2), what stands before it.</returns>
    public byte[] Decode(byte[] data, PdfDictionary dictionary, long limit)
    {
        var filters = ListOf(dictionary, "Filter", "F");
        var parameters = ListOf(dictionary, "DecodeParms", "DP");
        for (var i = 0; i < Math.Min(filters.Count, MaxFilters); i++)
        {
            var name = (filters[i] as PdfName)?.Value ?? "";
            var options = i < parameters.Count && parameters[i] is PdfDictionary found ? found : PdfDictionary.Empty;
            if (Apply(name, data, options, limit) is not { } decoded)
            {
                break;
            }

            data = decoded;
        }

        return data;
    }

    private byte[]? Apply(string name, byte[] data, PdfDictionary options, long limit) =>
        name switch
        {
            "FlateDecode" or "Fl" => Unpredict(Inflate(data, limit), options),
            "LZWDecode" or "LZW" => Unpredict(LzwFilter.Decode(data, objects.GetInteger(options, "EarlyChange", 1), limit), options),
            "ASCII85Decode" or "A85" => TextFilters.DecodeAscii85(data, limit).ToArray(),
            "ASCIIHexDecode" or "AHx" => TextFilters.DecodeHex(data, limit).ToArray(),
            "RunLengthDecode" or "RL" => TextFilters.DecodeRunLength(data, limit).ToArray(),
            "Crypt" => data,
            _ => null,
        };

    private BoundedBuffer Inflate(byte[] data, long limit)
    {
        var decoded = FlateFilter.Decode(data, limit, out var isDamaged);
        IsDamaged |= isDamaged;
        return decoded;
    }

    private byte[] Unpredict(BoundedBuffer decoded, PdfDictionary options) =>
        options.Entries.Count == 0
            ? decoded.ToArray()
            : Predictor.Undo(
                decoded.ToArray(),
                objects.GetInteger(options, "Predictor", 1),
                objects.GetInteger(options, "Colors", 1),
                objects.GetInteger(options, "BitsPerComponent", 8),
                objects.GetInteger(options, "Columns", 1)
            );

    private IReadOnlyList<PdfObject> ListOf(PdfDictionary dictionary, string key, string shortKey)
    {
        var value = objects.Get(dictionary, dictionary.Entries.ContainsKey(key) ? key : shortKey);
        return value switch
        {
            PdfNull => [],
            PdfArray => objects.ItemsOf(value),
            _ => [value],
        };
    }
}
