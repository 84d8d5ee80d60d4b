using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>Glyph names → text (Adobe Glyph List Specification, section 2).</summary>
internal static class GlyphNames
{
    private static readonly FrozenDictionary<string, string> Names = EmbeddedTable
        .Lines("glyph-names.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => FromHex(parts[1]) ?? "", StringComparer.Ordinal);

    /// <summary>The text of a glyph name; none where the name says nothing, such as <c>g12</c>.</summary>
    /// <param name="name">The name; <c>a_b</c>, <c>uni4E00</c>, <c>u4E00</c> and suffixes such as <c>.alt</c> are understood.</param>
    public static string? Find(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot == 0 || name.Length is 0 or > 64)
        {
            return null;
        }

        var plain = dot > 0 ? name[..dot] : name;
        if (Names.TryGetValue(plain, out var text))
        {
            return text;
        }

        if (plain.Contains('_', StringComparison.Ordinal))
        {
            var parts = plain.Split('_').Select(FindSingle).ToList();
            return parts.TrueForAll(part => part is not null) ? string.Concat(parts) : null;
        }

        return FindSingle(plain);
    }

    private static string? FindSingle(string name)
    {
        if (Names.TryGetValue(name, out var text))
        {
            return text;
        }

        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var units = Enumerable.Range(0, (name.Length - 3) / 4).Select(i => FromHex(name.Substring(3 + (4 * i), 4))).ToList();
            return units.TrueForAll(unit => unit is not null) ? string.Concat(units) : null;
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u' ? FromHex(name[1..]) : null;
    }

    private static string? FromHex(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? new Rune(value).ToString()
            : null;
}
