namespace Ingest.Ocr.Recognition;

/// <summary>A line of text cut out of a page.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Grey">Rows from the top, one byte for each pixel, 0 black.</param>
/// <param name="DotsPerInch">Resolution.</param>
internal sealed record Picture(int Width, int Height, byte[] Grey, int DotsPerInch);
