using System.Runtime.InteropServices;

namespace Ingest.Pdf.Fonts;

/// <summary>A Type 0 font: its CMap gives CIDs, these give widths, and several sources give the text.</summary>
/// <param name="encoding">Codes → CIDs.</param>
/// <param name="metrics">Widths by CID.</param>
/// <param name="text">Code, its length in bytes and CID → text.</param>
internal sealed class CompositeFont(CMap encoding, CidMetrics metrics, Func<int, int, int, string> text) : PdfFont
{
    private readonly Dictionary<int, FontGlyph> cache = [];

    /// <inheritdoc />
    public override int Read(ReadOnlySpan<byte> bytes, out FontGlyph glyph)
    {
        var length = encoding.ReadCode(bytes, out var code);

        // Codes of different lengths may be equal as numbers; four-byte codes do not meet in practice.
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(cache, code ^ (length << 28), out var known);
        if (!known)
        {
            var cid = encoding.ToCid(code, length);
            entry = metrics.Glyph(cid, text(code, length, cid), IsVertical, length == 1 && code == 32);
        }

        glyph = entry!;
        return length;
    }
}
