using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>A font of the file, ready to turn codes into text and advances.</summary>
internal abstract class PdfFont
{
    /// <summary>Top of letters above the baseline for font size 1.</summary>
    public required double Ascent { get; init; }

    /// <summary>Bottom of letters for font size 1, usually negative.</summary>
    public required double Descent { get; init; }

    /// <summary>Whether its name, flags or weight say it is bold.</summary>
    public required bool IsBold { get; init; }

    /// <summary>Whether it writes downwards.</summary>
    public bool IsVertical { get; init; }

    /// <summary>Height of the em square for font size 1; differs from 1 in Type 3 fonts only.</summary>
    public double EmScale { get; init; } = 1;

    /// <summary>The Chinese characters it has printed so far.</summary>
    public HanInventory Characters { get; } = new();

    /// <summary>Takes one code from a string.</summary>
    /// <param name="bytes">What is left of the string; at least one byte.</param>
    /// <param name="glyph">What the code stands for.</param>
    /// <returns>Bytes used, at least 1.</returns>
    public abstract int Read(ReadOnlySpan<byte> bytes, out FontGlyph glyph);
}
