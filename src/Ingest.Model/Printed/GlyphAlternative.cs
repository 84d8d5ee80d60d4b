namespace Ingest.Model;

/// <summary>Another text a recognised glyph may stand for.</summary>
/// <param name="Text">The text; empty where the mark may be no character at all (a speck, a ruling).</param>
/// <param name="Confidence">Probability that it is right, 0 to 1.</param>
public sealed record GlyphAlternative(string Text, double Confidence);
