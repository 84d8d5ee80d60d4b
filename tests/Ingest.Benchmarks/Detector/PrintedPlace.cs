namespace Ingest.Benchmarks.Detector;

/// <summary>A printed number or word.</summary>
/// <param name="Page">Its page, from 1; 0 where the writer does not know.</param>
/// <param name="Value">The number; none for a word.</param>
/// <param name="Text">All that is printed.</param>
internal sealed record PrintedPlace(int Page, decimal? Value, string Text);
