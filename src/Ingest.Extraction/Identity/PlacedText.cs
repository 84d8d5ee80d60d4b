namespace Ingest.Extraction.Identity;

/// <summary>Words at a place that may say whose document it is.</summary>
/// <param name="Place">What kind of place.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Text">The words without padding.</param>
internal sealed record PlacedText(PlaceKind Place, int Page, string Text);
