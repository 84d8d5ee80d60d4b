namespace Ingest.Checks;

/// <summary>Series that run along the same rows or columns.</summary>
/// <param name="All">The series.</param>
/// <param name="Captions">Labels of what they run along.</param>
/// <param name="Total">Index of the total, where there is one.</param>
internal sealed record SeriesGroup(IReadOnlyList<Series> All, IReadOnlyDictionary<int, string> Captions, int? Total);
