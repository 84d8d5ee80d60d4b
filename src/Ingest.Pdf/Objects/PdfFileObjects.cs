using Ingest.Pdf.Filters;
using Ingest.Pdf.Native;

namespace Ingest.Pdf.Objects;

/// <summary>
/// The objects of one file: follows references, reads typed entries with a default for whatever is missing or of the
/// wrong type, and decodes streams within the limits.
/// </summary>
/// <param name="file">The opened file.</param>
/// <param name="options">Limits.</param>
internal sealed class PdfFileObjects(QpdfFile file, PdfReadOptions options)
{
    private const int MaxReferenceChain = 32;

    private readonly Dictionary<(int, int), PdfObject> cache = [];
    private long decodeBudget = options.MaxDecodedBytes;

    /// <summary>The trailer dictionary.</summary>
    public PdfDictionary Trailer { get; } = PdfParser.Parse(file.Trailer()) as PdfDictionary ?? PdfDictionary.Empty;

    /// <summary>The object itself, or what it refers to.</summary>
    /// <param name="value">Any object.</param>
    public PdfObject Resolve(PdfObject value)
    {
        for (var i = 0; i < MaxReferenceChain && value is PdfReference reference; i++)
        {
            value = Load(reference.Id, reference.Generation);
        }

        return value is PdfReference ? PdfNull.Value : value;
    }

    /// <summary>An entry of a dictionary, resolved.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">Its key.</param>
    public PdfObject Get(PdfDictionary dictionary, string key) =>
        dictionary.Entries.TryGetValue(key, out var value) ? Resolve(value) : PdfNull.Value;

    /// <summary>An entry that is a dictionary (or a stream's dictionary); empty where it is not.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">Its key.</param>
    public PdfDictionary GetDictionary(PdfDictionary dictionary, string key) =>
        Get(dictionary, key) switch
        {
            PdfDictionary found => found,
            PdfStream stream => stream.Dictionary,
            _ => PdfDictionary.Empty,
        };

    /// <summary>An entry that is an array, its items resolved; empty where it is not.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">Its key.</param>
    public IReadOnlyList<PdfObject> GetArray(PdfDictionary dictionary, string key) => ItemsOf(Get(dictionary, key));

    /// <summary>The items of an array, resolved; empty where it is none.</summary>
    /// <param name="value">Any object.</param>
    public IReadOnlyList<PdfObject> ItemsOf(PdfObject value)
    {
        if (Resolve(value) is not PdfArray array)
        {
            return [];
        }

        return array.Items.Any(item => item is PdfReference) ? [.. array.Items.Select(Resolve)] : array.Items;
    }

    /// <summary>An entry that is a name; empty where it is not.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">Its key.</param>
    public string GetName(PdfDictionary dictionary, string key) => Get(dictionary, key) is PdfName name ? name.Value : "";

    /// <summary>An entry that is a number.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">Its key.</param>
    /// <param name="otherwise">The value where it is none.</param>
    public double GetNumber(PdfDictionary dictionary, string key, double otherwise = 0) =>
        Get(dictionary, key) is PdfNumber number ? number.Value : otherwise;

    /// <summary>An entry that is an integer.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">Its key.</param>
    /// <param name="otherwise">The value where it is none.</param>
    public int GetInteger(PdfDictionary dictionary, string key, int otherwise = 0) =>
        Get(dictionary, key) is PdfNumber number ? number.Integer : otherwise;

    /// <summary>An entry that is an array of numbers; other items count as 0, and no array gives none.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="key">Its key.</param>
    public double[] GetNumbers(PdfDictionary dictionary, string key) =>
        [.. GetArray(dictionary, key).Select(item => item is PdfNumber number ? number.Value : 0)];

    /// <summary>A stream decoded, up to an image filter if it has one.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="Ingest.Model.DocumentException">When it unpacks to more than the limits allow.</exception>
    public byte[] Decode(PdfStream stream) => Decode(stream, out _);

    /// <summary>A stream decoded, and whether some of it is lost.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="isDamaged">Whether some of the data could not be read.</param>
    /// <exception cref="Ingest.Model.DocumentException">When it unpacks to more than the limits allow.</exception>
    public byte[] Decode(PdfStream stream, out bool isDamaged)
    {
        var limit = Math.Min(options.MaxStreamBytes, decodeBudget);
        var raw = file.RawStream(stream.Id, stream.Generation);
        var decoder = new StreamDecoder(this);
        var decoded = decoder.Decode(raw, stream.Dictionary, limit);
        decodeBudget -= decoded.Length;
        isDamaged = decoder.IsDamaged || (raw.Length == 0 && GetInteger(stream.Dictionary, "Length") > 0);
        return decoded;
    }

    private PdfObject Load(int id, int generation)
    {
        if (!cache.TryGetValue((id, generation), out var value))
        {
            var text = file.Object(id, generation, out var isStream);
            value = PdfParser.Parse(text);
            if (isStream)
            {
                value = new PdfStream(id, generation, value as PdfDictionary ?? PdfDictionary.Empty);
            }

            cache[(id, generation)] = value;
        }

        return value;
    }
}
