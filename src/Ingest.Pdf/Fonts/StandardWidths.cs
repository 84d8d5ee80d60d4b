using System.Collections.Frozen;
using System.Globalization;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>Advances of the standard 14 fonts, which a file may name without giving widths (ISO 32000-1, 9.6.2.2).</summary>
internal static class StandardWidths
{
    private const int FirstCode = 32;
    private const double CourierWidth = 600;

    private static readonly FrozenDictionary<string, double[]> Tables = EmbeddedTable
        .Lines("standard-widths.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            parts => parts[0],
            parts => parts.Skip(1).Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray(),
            StringComparer.Ordinal
        );

    /// <summary>The advance of a code in thousandths of the size.</summary>
    /// <param name="fontName">Name of the font; the nearest standard font is taken.</param>
    /// <param name="code">Code in WinAnsiEncoding.</param>
    public static double Of(string fontName, int code)
    {
        if (fontName.Contains("Courier", StringComparison.OrdinalIgnoreCase))
        {
            return CourierWidth;
        }

        return code >= FirstCode ? Tables[NearestTo(fontName)][code - FirstCode] : 0;
    }

    private static string NearestTo(string name)
    {
        bool Has(string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
        if (Has("ZapfDingbats") || Has("Symbol"))
        {
            return Has("Symbol") ? "Symbol" : "ZapfDingbats";
        }

        var bold = Has("Bold");
        if (Has("Helvetica") || Has("Arial"))
        {
            return bold ? "Helvetica-Bold" : "Helvetica";
        }

        return (bold, Has("Italic") || Has("Oblique")) switch
        {
            (true, true) => "Times-BoldItalic",
            (true, false) => "Times-Bold",
            (false, true) => "Times-Italic",
            _ => "Times-Roman",
        };
    }
}
