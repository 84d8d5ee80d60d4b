using Ingest.Model;

namespace Ingest.Ocr.Recognition;

/// <summary>One recognised symbol.</summary>
/// <param name="Text">The character.</param>
/// <param name="Left">Left edge in pixels of the picture that was recognised.</param>
/// <param name="Right">Right edge in pixels.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Alternatives">What it may be instead, best first.</param>
internal sealed record Symbol(string Text, double Left, double Right, double Confidence, IReadOnlyList<GlyphAlternative> Alternatives)
{
    /// <summary>Whether it is a Chinese character (汉字).</summary>
    public bool IsIdeograph => Text is [>= '\u4e00' and <= '\u9fff'];
}
