namespace Ingest.Model;

/// <summary>An image drawn on the page.</summary>
/// <param name="Box">Where it is drawn.</param>
/// <param name="PageShare">Share of the page area it covers, 0 to 1.</param>
/// <param name="PixelWidth">Width in samples.</param>
/// <param name="PixelHeight">Height in samples.</param>
public sealed record ImagePlacement(Box Box, double PageShare, int PixelWidth, int PixelHeight);
