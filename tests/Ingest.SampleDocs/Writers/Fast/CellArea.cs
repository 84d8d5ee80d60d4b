namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>The part of a cell that stands on one page.</summary>
/// <param name="Page">Page number.</param>
/// <param name="Top">Top.</param>
/// <param name="Bottom">Bottom.</param>
/// <param name="CutBelow">Whether the cell goes on on the next page.</param>
/// <param name="Repeated">Part of a header printed again.</param>
public readonly record struct CellArea(int Page, double Top, double Bottom, bool CutBelow, bool Repeated);
