namespace Ingest.Pdf.Fonts;

/// <summary>What a font says about one character code.</summary>
internal sealed record FontGlyph
{
    /// <summary>Unicode text, folded; U+FFFD where unknown.</summary>
    public required string Text { get; init; }

    /// <summary>Horizontal advance for font size 1.</summary>
    public required double Width { get; init; }

    /// <summary>Vertical advance for font size 1, usually −1; only in vertical fonts.</summary>
    public double VerticalAdvance { get; init; } = -1;

    /// <summary>x of the vertical origin for font size 1, usually half the width.</summary>
    public double OriginX { get; init; }

    /// <summary>Whether word spacing applies: the single-byte code 32.</summary>
    public bool IsSpaceCode { get; init; }
}
