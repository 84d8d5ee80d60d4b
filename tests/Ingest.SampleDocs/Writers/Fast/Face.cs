using System.Globalization;
using System.Text;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Widths and codes of the fonts a document names: Chinese characters are one em wide, others half, Times by its own table.</summary>
public sealed class Face
{
    /// <summary>Advance widths of Times-Roman for codes 32 to 126, in thousandths of an em (Adobe's metrics of the standard 14 fonts).</summary>
    private static readonly int[] Times =
    [
        250,
        333,
        408,
        500,
        500,
        833,
        778,
        180,
        333,
        333,
        500,
        564,
        250,
        333,
        250,
        278,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        278,
        278,
        564,
        564,
        564,
        444,
        921,
        722,
        667,
        667,
        722,
        611,
        556,
        722,
        722,
        333,
        389,
        722,
        611,
        889,
        722,
        722,
        556,
        722,
        667,
        556,
        611,
        722,
        722,
        944,
        722,
        722,
        611,
        333,
        278,
        333,
        469,
        500,
        333,
        444,
        500,
        444,
        500,
        444,
        333,
        500,
        500,
        278,
        278,
        500,
        278,
        778,
        500,
        500,
        500,
        500,
        333,
        389,
        278,
        500,
        500,
        722,
        500,
        500,
        444,
        480,
        200,
        480,
        541,
    ];

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
    private readonly FontSet set;

    /// <summary>The face of a set of fonts.</summary>
    public Face(FontSet set) => this.set = set;

    /// <summary>Advance width of a character in ems.</summary>
    public double WidthOf(char c) =>
        !char.IsAscii(c) ? 1
        : set == FontSet.SongWithTimes ? Times[c - 32] / 1000d
        : 0.5;

    /// <summary>Width of a text in points.</summary>
    public double WidthOf(ReadOnlySpan<char> text, double size)
    {
        var width = 0d;
        foreach (var c in text)
        {
            width += WidthOf(c);
        }

        return width * size;
    }

    /// <summary>Cuts a text into runs of one font and gives each font's name and the codes as a hexadecimal string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heavy">The heading font.</param>
    public IEnumerable<(string Font, string Codes)> Encode(string text, bool heavy)
    {
        var chinese = heavy ? "F2" : "F1";
        if (set != FontSet.SongWithTimes)
        {
            yield return (chinese, Codes(text));
            yield break;
        }

        for (var i = 0; i < text.Length; )
        {
            var latin = char.IsAscii(text[i]);
            var end = i + 1;
            while (end < text.Length && char.IsAscii(text[end]) == latin)
            {
                end++;
            }

            var part = text[i..end];
            yield return latin ? ("F3", Convert.ToHexString(Encoding.ASCII.GetBytes(part))) : (chinese, Codes(part));
            i = end;
        }
    }

    private string Codes(string text)
    {
        if (set == FontSet.SimSunGbk)
        {
            return Convert.ToHexString(Gbk.GetBytes(text));
        }

        var hex = new StringBuilder(text.Length * 4);
        foreach (var c in text)
        {
            hex.Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }

    /// <summary>The font objects: names in the page resources and dictionaries, in which <c>{n}</c> stands for the n-th object of the font.</summary>
    public IEnumerable<(string Name, string[] Objects)> Fonts()
    {
        var gbk = set == FontSet.SimSunGbk;
        yield return ("F1", Composite(gbk ? "SimSun" : "STSong-Light", gbk));
        yield return ("F2", Composite(gbk ? "SimHei" : "STHeiti-Regular", gbk));
        if (set == FontSet.SongWithTimes)
        {
            yield return ("F3", ["<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"]);
        }
    }

    private static string[] Composite(string name, bool gbk)
    {
        var cmap = gbk ? "GBK-EUC-H" : "UniGB-UCS2-H";
        var subtype = gbk ? "CIDFontType2" : "CIDFontType0";

        // Adobe-GB1 has proportional Latin at CID 1 to 95 and half-width Latin at 814 to 908; both are set half an em wide.
        return
        [
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /{cmap} /DescendantFonts [{{1}} 0 R] >>",
            $"<< /Type /Font /Subtype /{subtype} /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 908 500] /FontDescriptor {{2}} 0 R >>",
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
        ];
    }
}
