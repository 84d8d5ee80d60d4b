namespace Ingest.Layout.Tables;

/// <summary>A cell of a logical table while it is put together from its parts.</summary>
internal sealed class AssemblyCell
{
    /// <summary>First row from 0, header included.</summary>
    public required int Row { get; set; }

    /// <summary>First column from 0.</summary>
    public required int Column { get; set; }

    /// <summary>Rows covered.</summary>
    public required int RowSpan { get; set; }

    /// <summary>Columns covered.</summary>
    public required int ColumnSpan { get; init; }

    /// <summary>The pieces it is made of, one for each page it covers.</summary>
    public required List<(int Page, FragmentCell Cell)> Pieces { get; init; }

    /// <summary>The text without white space.</summary>
    public string Key => string.Concat(Pieces.Select(p => p.Cell.Key));
}
