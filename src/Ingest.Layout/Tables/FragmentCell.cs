using Ingest.Layout.Grids;
using Ingest.Layout.Text;

namespace Ingest.Layout.Tables;

/// <summary>A cell of one page's part of a table, with its lines of text.</summary>
/// <param name="Place">Rows, columns and box.</param>
/// <param name="Lines">Lines from top to bottom.</param>
internal sealed record FragmentCell(GridCell Place, IReadOnlyList<Line> Lines)
{
    /// <summary>The text without white space, for comparing.</summary>
    public string Key { get; } = string.Concat(Lines.SelectMany(l => l.Text.Where(c => !char.IsWhiteSpace(c))));

    /// <summary>Whether nothing is printed in it.</summary>
    public bool IsBlank => Lines.Count == 0;
}
