using Ingest.Layout.Tables;
using Ingest.Layout.Text;

namespace Ingest.Layout.Prose;

/// <summary>A paragraph or a table, in reading order.</summary>
internal sealed record Block
{
    /// <summary>The lines of a paragraph; empty for a table.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];

    /// <summary>The part of a table; none for a paragraph.</summary>
    public TableFragment? Table { get; init; }

    /// <summary>The joined text of a paragraph.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is a line of a table of contents.</summary>
    public bool IsContentsEntry { get; init; }
}
