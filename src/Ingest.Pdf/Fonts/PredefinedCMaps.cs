using System.Collections.Concurrent;

namespace Ingest.Pdf.Fonts;

/// <summary>
/// The predefined CMaps (ISO 32000-1, 9.7.5.2) and the CID → Unicode tables, from Debian's <c>poppler-data</c>.
/// Read once a process.
/// </summary>
internal static class PredefinedCMaps
{
    private static readonly string[] Folders = ["/usr/share/poppler/cMap", "/usr/local/share/poppler/cMap"];
    private static readonly string[] Collections = ["Adobe-GB1", "Adobe-CNS1", "Adobe-Japan1", "Adobe-Korea1", "Adobe-KR", "Adobe-Japan2"];
    private static readonly ConcurrentDictionary<string, CMap?> Maps = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, ToUnicodeMap?> UnicodeMaps = new(StringComparer.Ordinal);

    /// <summary>Whether <c>poppler-data</c> is installed.</summary>
    public static bool AreInstalled => Folders.Any(Directory.Exists);

    /// <summary>Whether a font's encoding needs a table that only <c>poppler-data</c> has.</summary>
    /// <param name="encoding">Name of the encoding; empty where it is embedded.</param>
    public static bool IsMissing(string encoding) => encoding.Length > 0 && !AreInstalled && Find(encoding) is null;

    /// <summary>A CMap by name; none where it is unknown or not installed.</summary>
    /// <param name="name">Such as <c>GBK-EUC-H</c>.</param>
    public static CMap? Find(string name) =>
        name switch
        {
            "Identity-H" => CMap.IdentityHorizontal,
            "Identity-V" => CMap.IdentityVertical,
            _ => Maps.GetOrAdd(name, static key => Load(key) is { } data ? CMapReader.Read(data, Find) : null),
        };

    /// <summary>The table CID → Unicode of a character collection; none where it is unknown or not installed.</summary>
    /// <param name="ordering">Such as <c>GB1</c>.</param>
    public static ToUnicodeMap? FindUnicode(string ordering) =>
        UnicodeMaps.GetOrAdd(ordering, static key => Load($"Adobe-{key}-UCS2") is { } data ? ToUnicodeMap.Read(data) : null);

    private static byte[]? Load(string name)
    {
        // The name comes from the file being read: never let it leave the folder.
        if (name.Length is 0 or > 64 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            return null;
        }

        var candidates = Folders.SelectMany(folder => Collections.Select(collection => Path.Combine(folder, collection, name)));
        return candidates.FirstOrDefault(File.Exists) is { } path ? File.ReadAllBytes(path) : null;
    }
}
