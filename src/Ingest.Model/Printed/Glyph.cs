namespace Ingest.Model;

/// <summary>One printed character (or ligature) with its place on the page.</summary>
public sealed record Glyph
{
    /// <summary>
    /// Unicode text after NFKC and CJK-radical folding; usually one character, more for a ligature. As printed stay full-width
    /// punctuation, which a quoted sentence must have, and circled, raised and squared digits (①, ², ㎡), which NFKC would make
    /// digits of a number.
    /// U+FFFD where the file gives no way to know the character. White space is kept as it is printed.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Advance width by ascent and descent, in page coordinates.</summary>
    public required Box Box { get; init; }

    /// <summary>y of the baseline for text that reads along x; x of the baseline for text that reads along y.</summary>
    public double Baseline { get; init; }

    /// <summary>Height of the em square on the page, in points, all matrices applied.</summary>
    public double FontSize { get; init; }

    /// <summary>Whether the font (name, descriptor or flags) or the rendering mode makes it bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Reading direction on the displayed page: 0, 90, 180 or 270 degrees clockwise from left-to-right.</summary>
    public int Rotation { get; init; }

    /// <summary>Text rendering mode 0 to 7 (ISO 32000-1, 9.3.6); 3 is invisible.</summary>
    public int RenderingMode { get; init; }

    /// <summary>Probability that <see cref="Text"/> is right, 0 to 1; 1 for born-digital text, less for recognised text below a scan.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>
    /// What the recogniser also held possible, best first, without <see cref="Text"/>; empty for born-digital text and where
    /// nothing else was in question.
    /// </summary>
    public IReadOnlyList<GlyphAlternative> Alternatives { get; init; } = [];

    /// <summary>Whether the glyph prints nothing but white space.</summary>
    public bool IsWhiteSpace => string.IsNullOrWhiteSpace(Text);
}
