namespace Ingest.Ocr.Rulings;

/// <summary>A run of pixels in one row.</summary>
/// <param name="Y">The row.</param>
/// <param name="Start">First column.</param>
/// <param name="End">Column after the last.</param>
internal readonly record struct PixelRun(int Y, int Start, int End)
{
    /// <summary>Pixels in it.</summary>
    public int Length => End - Start;
}
