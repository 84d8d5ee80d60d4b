namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>A row, or a part of a row that is cut at the end of a page, at its place.</summary>
/// <param name="Row">Row of the grid.</param>
/// <param name="Page">Page number.</param>
/// <param name="Top">Top.</param>
/// <param name="Height">Height.</param>
/// <param name="Repeated">A header row printed again.</param>
public readonly record struct RowPiece(int Row, int Page, double Top, double Height, bool Repeated)
{
    /// <summary>Bottom.</summary>
    public double Bottom => Top + Height;
}
