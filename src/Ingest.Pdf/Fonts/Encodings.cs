using System.Collections.Frozen;
using System.Globalization;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>The base encodings of simple fonts (ISO 32000-1, annex D): code → text.</summary>
internal static class Encodings
{
    private const int FirstCode = 32;

    private static readonly FrozenDictionary<string, string?[]> Tables = EmbeddedTable
        .Lines("encodings.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], Table, StringComparer.Ordinal);

    /// <summary>StandardEncoding.</summary>
    public static IReadOnlyList<string?> Standard => Tables["StandardEncoding"];

    /// <summary>An encoding by name (also <c>Symbol</c> and <c>ZapfDingbats</c>); none where it is unknown.</summary>
    /// <param name="name">Such as <c>WinAnsiEncoding</c>.</param>
    public static IReadOnlyList<string?>? Find(string name) => Tables.GetValueOrDefault(name);

    private static string?[] Table(string[] parts)
    {
        var table = new string?[256];
        for (var i = 1; i < parts.Length; i++)
        {
            table[FirstCode + i - 1] =
                parts[i] == "-" ? null : ((char)int.Parse(parts[i], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
        }

        return table;
    }
}
